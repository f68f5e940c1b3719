using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>Each case, against a client that knows no attribute but the one for failures, and against a generated one, in the same project and in a library.</summary>
public sealed class CaseTests
{
    private static readonly IReadOnlyDictionary<string, UsageCase> s_cases = CasePages.All;

    public static TheoryData<string, string> Ids
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (UsageCase usage in s_cases.Values)
            {
                foreach (CaseHost host in CaseHost.All.Where(host => host == CaseHost.Stub || !usage.IsForStubOnly))
                {
                    data.Add(host.Name, usage.ToString());
                }
            }

            return data;
        }
    }

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
}
