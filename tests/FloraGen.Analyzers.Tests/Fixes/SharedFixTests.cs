using FloraGen.Analyzers.Tests.Running;

namespace FloraGen.Analyzers.Tests.Fixes;

public sealed class SharedFixTests
{
    public static TheoryData<string> Cases => SharedFixCases.AreHere ? [.. SharedFixCases.OfUse.Select(static usage => usage.Id)] : [""];

    [SharedFixTheory]
    [MemberData(nameof(Cases))]
    public async Task EveryOfferForACaseOfTheRulesKeepsThePromisesToo(string id)
    {
        UsageCase usage = SharedFixCases.OfUse.Single(each => each.Id == id);
        (IReadOnlyList<string> faults, _) = await FixCheck.OfAsync(SharedFixCases.Host, SharedFixCases.Host.FileOf(usage).Code);

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    public static TheoryData<string> Ids => SharedFixCases.AreHere ? [.. SharedFixCases.All.Select(static each => each.Id)] : [""];

    [SharedFixTheory]
    [MemberData(nameof(Ids))]
    public async Task EveryOfferCompilesAnswersItsDiagnosticAndBringsNoOther(string id)
    {
        string members = SharedFixCases.All.Single(each => each.Id == id).Members;
        (string code, _) = SharedFixCases.Host.FileOf(new UsageCase(id, "", members));
        (IReadOnlyList<string> faults, int offers) = await FixCheck.OfAsync(SharedFixCases.Host, code);

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(offers > 0 || id == "X15", $"Nothing is offered.\n{code}");
    }
}
