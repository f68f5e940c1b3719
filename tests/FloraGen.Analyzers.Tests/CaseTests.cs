using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>Each case against a client that knows no attribute but the one for failures.</summary>
public sealed class CaseTests
{
    private static readonly IReadOnlyDictionary<string, UsageCase> s_cases = UsageCase.In("Contract.md").ToDictionary(static each => each.Id);

    public static TheoryData<string> Ids => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WarnsWhereItShouldAndNowhereElse(string id)
    {
        UsageCase usage = s_cases[id];
        const string before = """
            #nullable enable
            using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; using Flora;
            namespace App;
            public class Case : Base {

            """;
        int offset = before.ReplaceLineEndings("\n").Count(static character => character == '\n');
        SyntaxTree tree = AnalyzerRun.Tree(before.ReplaceLineEndings("\n") + usage.Body + "\n}\n", "/app/Case.cs");
        Compilation compilation = AnalyzerRun.Compile([AnalyzerRun.Tree(EmbeddedPage.Read("Stub.cs"), "/app/Stub.cs"), tree]);
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(compilation);
        Diagnostic[] warnings = [.. diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)];

        string? difference = usage.Compare([.. warnings.Select(warning => warning.Location.GetLineSpan().StartLinePosition.Line - offset).Distinct()]);
        Assert.True(difference is null, $"{usage}: {difference}\n{usage.Body}\n{string.Join('\n', diagnostics)}");
    }
}
