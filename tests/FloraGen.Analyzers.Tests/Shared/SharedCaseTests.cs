using System.Collections.Immutable;
using FloraGen.Analyzers.Suppressors;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>The cases that the rules are measured by: code as users of a client write it.</summary>
public sealed class SharedCaseTests
{
    private const string Stays = "//~";
    private const string Suppressed = "//=";

    public static TheoryData<string, string> Ids
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((string name, SharedPage page) in SharedPage.All.Where(static page => page.Value.Preamble.Length > 0))
            {
                foreach (UsageCase usage in page.Cases.Values.Where(CanBeCompiled))
                {
                    data.Add(name, usage.ToString());
                }
            }

            return data;
        }
    }

    [SharedCaseTheory]
    [MemberData(nameof(Ids))]
    public async Task WarnsWhereItShouldAndSuppressesOnlyWhatIsProven(string pageName, string name)
    {
        SharedPage page = SharedPage.All[pageName];
        UsageCase usage = page.Cases[name];
        (Compilation compilation, int offset) = page.Compile(usage);
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(compilation);

        string? difference = usage.Compare(UsageCase.LinesOf(diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning), offset))
            ?? await CompareSuppressedAsync(usage, compilation, offset);
        Assert.True(difference is null, $"{difference}\n{usage.Body}\n{string.Join('\n', diagnostics)}");
    }

    /// <summary>Each warning of the compiler that a line names has to stay, or has to be suppressed, as its mark says.</summary>
    private static async Task<string?> CompareSuppressedAsync(UsageCase usage, Compilation compilation, int offset)
    {
        if (!usage.Body.Contains(Stays, StringComparison.Ordinal) && !usage.Body.Contains(Suppressed, StringComparison.Ordinal))
        {
            return null;
        }

        ILookup<int, string> before = IdsByLine(compilation.GetDiagnostics(), offset);
        ILookup<int, string> after = IdsByLine(await AnalyzerRun.AnalyzeAllAsync(compilation, null, new ProvenPayloadSuppressor()), offset);
        foreach ((int number, string line) in usage.Body.Split('\n').Index())
        {
            if (Marked(line) is ({ } id, var isSuppressed))
            {
                Assert.Contains(id, before[number]);
                if (after[number].Contains(id) == isSuppressed)
                {
                    return $"{id} on line {number} " + (isSuppressed ? "is not suppressed" : "is suppressed");
                }
            }
        }

        return null;
    }

    private static ILookup<int, string> IdsByLine(IEnumerable<Diagnostic> diagnostics, int offset)
        => diagnostics
            .Where(static diagnostic => diagnostic is { IsSuppressed: false, Location.SourceTree.FilePath: "/app/Case.cs" })
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - offset, static diagnostic => diagnostic.Id);

    private static (string? Id, bool IsSuppressed) Marked(string line)
        => line.Split(Stays) is [_, var stays] ? (stays.Trim(), false)
            : line.Split(Suppressed) is [_, var suppressed] ? (suppressed.Trim(), true)
            : (null, false);

    /// <summary>Members of an extension block need C# 14.</summary>
    private static bool CanBeCompiled(UsageCase usage)
        => typeof(Compilation).Assembly.GetName().Version!.Major >= 5 || !usage.Body.Contains("extension(", StringComparison.Ordinal);
}
