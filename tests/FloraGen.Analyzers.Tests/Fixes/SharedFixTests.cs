using FloraGen.Analyzers.Tests.Running;
using FloraGen.Analyzers.Tests.Shared;

namespace FloraGen.Analyzers.Tests.Fixes;

public sealed class SharedFixTests
{
    public static TheoryData<string> Cases => SharedCases.Names(CompilerPart.OfAlike(SharedCases.OfUse).Select(static usage => usage.Id));

    [SharedCaseTheory]
    [MemberData(nameof(Cases))]
    public async Task EveryOfferForACaseOfTheRulesKeepsThePromisesToo(string id)
    {
        UsageCase usage = SharedCases.OfUse.Single(each => each.Id == id);
        (IReadOnlyList<string> faults, _) = await FixCheck.OfAsync(SharedCases.Host, SharedCases.Host.FileOf(usage).Code);

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    public static TheoryData<string> Ids => SharedCases.Names(CompilerPart.OfFew(SharedFixInputs.All).Select(static each => each.Id));

    [SharedCaseTheory]
    [MemberData(nameof(Ids))]
    public async Task EveryOfferCompilesRemovesItsDiagnosticAndBringsNoOther(string id)
    {
        string members = SharedFixInputs.All.Single(each => each.Id == id).Members;
        (string code, _) = SharedCases.Host.FileOf(new UsageCase(id, "", members));
        (IReadOnlyList<string> faults, int offers) = await FixCheck.OfAsync(SharedCases.Host, code);

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(offers > 0 || id == "X15", $"Nothing is offered.\n{code}");
    }
}
