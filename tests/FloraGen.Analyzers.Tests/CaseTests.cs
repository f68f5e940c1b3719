using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>
/// Each case, against a client that knows no attribute but the one for failures, and against a generated one, in the same project and in a
/// library. Without CI=true each case has one of the three.
/// </summary>
public sealed class CaseTests
{
    private static readonly IReadOnlyDictionary<string, UsageCase> s_cases = CasePages.All;

    public static TheoryData<string, string> Ids
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((int index, UsageCase usage) in s_cases.Values.Index())
            {
                foreach (CaseHost host in CaseHost.All.Where(host => usage.IsForStubOnly ? host == CaseHost.Stub : IsTried(host, index)))
                {
                    data.Add(host.Name, usage.ToString());
                }
            }

            return data;
        }
    }

    [EveryCaseFact]
    public void EveryCaseIsTriedInThisCompiler() => Assert.Equal(CasePages.Count, s_cases.Count);

    [EveryHostFact]
    public void EveryCaseIsTriedWithEveryClient()
        => Assert.Equal(s_cases.Values.Sum(static usage => usage.IsForStubOnly ? 1 : CaseHost.All.Count), Ids.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WarnsWhereItShouldAndNowhereElse(string client, string name)
    {
        CaseHost host = CaseHost.Named(client);
        UsageCase usage = s_cases[name];
        (string code, int offset) = host.FileOf(usage);
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(host.Compile(AnalyzerRun.Tree(code, "/app/Case.cs", host.Symbol)));

        string? difference = usage.Compare(UsageCase.LinesOf(diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning), offset));
        Assert.True(difference is null, $"{difference}\n{usage.Body}\n{string.Join('\n', diagnostics)}");
    }

    private static bool IsTried(CaseHost host, int index) => CompilerPart.IsMore || host == CaseHost.All[index % CaseHost.All.Count];
}
