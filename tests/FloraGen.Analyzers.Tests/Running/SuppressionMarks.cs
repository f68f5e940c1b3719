using FloraGen.Analyzers.Suppressors;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What the lines of a case say of the compiler's warnings.</summary>
internal static class SuppressionMarks
{
    private const string Stays = "//~";
    private const string Suppressed = "//=";

    /// <summary>Each warning of the compiler that a line names has to stay, or has to be suppressed, as its mark says.</summary>
    /// <returns>What is otherwise; null when nothing is.</returns>
    public static async Task<string?> CompareAsync(UsageCase usage, Compilation compilation, int offset)
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
}
