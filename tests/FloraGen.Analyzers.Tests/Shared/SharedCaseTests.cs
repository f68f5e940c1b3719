using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>The cases that the rules are measured by: code as users of a client write it.</summary>
public sealed class SharedCaseTests
{
    public static TheoryData<string, string> Ids
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((string name, SharedPage page) in SharedPage.All.Where(static page => page.Value.Preamble.Length > 0))
            {
                foreach (UsageCase usage in CompilerPart.OfAlike(page.Cases.Values.Where(CanBeCompiled)))
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
            ?? await SuppressionMarks.CompareAsync(usage, compilation, offset);
        Assert.True(difference is null, $"{difference}\n{usage.Body}\n{string.Join('\n', diagnostics)}");
    }

    /// <summary>Members of an extension block need C# 14.</summary>
    private static bool CanBeCompiled(UsageCase usage)
        => typeof(Compilation).Assembly.GetName().Version!.Major >= 5 || !usage.Body.Contains("extension(", StringComparison.Ordinal);
}
