using FloraGen.Analyzers.Tests.Fixes;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>The cases of single rules: <c>R1101</c> and on are those of FLORA1011. Other rules may speak in them as well.</summary>
public sealed class RuleCaseTests
{
    private static readonly IReadOnlyList<UsageCase> s_own = UsageCase.In("Rules.md", isForStubOnly: false);

    public static TheoryData<string> Own => [.. s_own.Select(static usage => usage.ToString())];

    public static TheoryData<string> Shared => SharedFixCases.AreHere ? [.. SharedFixCases.OfRules.Where(static usage => !usage.Id.StartsWith("R22", StringComparison.Ordinal)).Select(static usage => usage.ToString())] : [""];

    [Theory]
    [MemberData(nameof(Own))]
    public async Task RuleSpeaksWhereItShouldAndNowhereElse(string name)
        => await CheckAsync(CaseHost.Library, s_own.Single(usage => usage.ToString() == name));

    [SharedFixTheory]
    [MemberData(nameof(Shared))]
    public async Task RuleSpeaksWhereASharedCaseSays(string name)
        => await CheckAsync(SharedFixCases.Host, SharedFixCases.OfRules.Single(usage => usage.ToString() == name));

    private static async Task CheckAsync(CaseHost host, UsageCase usage)
    {
        string id = $"FLORA10{usage.Id[1..3]}";
        (string code, int offset) = host.FileOf(usage);
        using FixRun run = new(host, code);
        Diagnostic[] all = [.. await run.DiagnosticsAsync()];

        string? difference = usage.Compare(UsageCase.LinesOf(all.Where(diagnostic => diagnostic.Id == id), offset));
        Assert.True(difference is null, $"{difference}\n{usage.Body}\n{string.Join<Diagnostic>('\n', all)}");

        (IReadOnlyList<string> faults, _) = await FixCheck.OfAsync(host, code, id);
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
