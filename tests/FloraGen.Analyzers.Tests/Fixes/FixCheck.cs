using System.Collections.Immutable;
using FloraGen.Analyzers.Suppressors;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>What every offer of a fix has to keep: the code compiles, without a new warning, its diagnostic is gone, and comments stay.</summary>
internal static class FixCheck
{
    /// <returns>What is wrong with the offers for a file, and how many offers there are.</returns>
    /// <param name="id">The rule whose offers are tried; null for all.</param>
    public static async Task<(IReadOnlyList<string> Faults, int Offers)> OfAsync(CaseHost host, string code, string? id = null)
    {
        List<string> faults = [];
        int tried = 0;
        FixRun first = new(host, code);
        ImmutableArray<Diagnostic> before = await AllAsync(first);
        Diagnostic[] reported = [.. before.Where(diagnostic => diagnostic.Id.StartsWith(id ?? "FLORA", StringComparison.Ordinal))];
        foreach (Diagnostic diagnostic in reported)
        {
            IReadOnlyList<CodeAction> offers = await first.OffersAsync(diagnostic);
            for (int index = 0; index < offers.Count; index++)
            {
                tried++;
                FixRun run = first.Again();
                CodeAction offer = (await run.OffersAsync(diagnostic))[index];
                await run.ApplyAsync(offer);
                string text = await run.TextAsync();
                foreach (string fault in await FaultsAsync(run, code, text, before, diagnostic))
                {
                    faults.Add($"{diagnostic.Id} '{offer.Title}': {fault}\n{text}");
                }
            }
        }

        return (faults, tried);
    }

    public static async Task<ImmutableArray<Diagnostic>> AllAsync(FixRun run)
        => [.. (await AnalyzerRun.AnalyzeAllAsync(await run.CompilationAsync(), null, new StatusUsageAnalyzer(), new ProvenPayloadSuppressor(), new UnnamedValueSuppressor()))
            .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Info && diagnostic.Location.SourceTree?.FilePath == "/app/Case.cs")
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];

    private static async Task<IEnumerable<string>> FaultsAsync(FixRun run, string code, string text, ImmutableArray<Diagnostic> before, Diagnostic mended)
    {
        ImmutableArray<Diagnostic> after = await AllAsync(run);
        List<string> known = [.. before.Select(static diagnostic => diagnostic.Id)];
        List<string> faults = [.. after.Where(diagnostic => !known.Remove(diagnostic.Id)).Select(static diagnostic => $"brings {diagnostic}")];
        if (after.Count(diagnostic => diagnostic.Id == mended.Id) >= before.Count(diagnostic => diagnostic.Id == mended.Id))
        {
            faults.Add("does not remove its diagnostic");
        }

        if (!Comments(code).SequenceEqual(Comments(text)))
        {
            faults.Add("does not keep the comments");
        }

        return faults;
    }

    /// <summary>The comments of a file, in order, but for what is left for its author to do.</summary>
    public static IEnumerable<string> Comments(string code)
        => CSharpSyntaxTree.ParseText(code, AnalyzerRun.Parse).GetRoot().DescendantTrivia()
            .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Select(static trivia => trivia.ToString())
            .Where(static comment => !comment.StartsWith("// TODO", StringComparison.Ordinal));
}
