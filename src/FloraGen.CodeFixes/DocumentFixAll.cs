using System.Collections.Immutable;
using FloraGen.Analyzers;
using FloraGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.CodeFixes;

/// <summary>
/// Makes all edits of a kind, document by document, as if each were made by itself: one in each member at a time, and then the
/// rules are asked again. Edits worked out side by side would meet at one place, and some of them be lost.
/// </summary>
internal sealed class DocumentFixAll : DocumentBasedFixAllProvider
{
    /// <summary>Rounds beyond this are a fix that does not remove its diagnostic.</summary>
    private const int MostRounds = 200;

    public static readonly DocumentFixAll Instance = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        string id = diagnostics[0].Id;
        Document current = document;
        for (int round = 0; round < MostRounds && diagnostics.Length > 0; round++)
        {
            Document next = await FixOneOfEachMemberAsync(fixAllContext, current, model, diagnostics).ConfigureAwait(false);
            if (next == current)
            {
                break;
            }

            SyntaxNode root = (await next.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            SyntaxTree tree = model.SyntaxTree.WithRootAndOptions(root, model.SyntaxTree.Options);
            model = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
            current = next;
            diagnostics = await DiagnosticsAsync(model, id, document.Project.AnalyzerOptions, cancellationToken).ConfigureAwait(false);
        }

        return current;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(SemanticModel model, string id, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        CompilationWithAnalyzers run = model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new StatusUsageAnalyzer()), options);
        ImmutableArray<Diagnostic> all = await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).ConfigureAwait(false);
        return all.Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed).ToImmutableArray();
    }

    /// <summary>Members do not overlap: what is edited in one leaves the places of another as they are.</summary>
    private static async Task<Document> FixOneOfEachMemberAsync(FixAllContext context, Document document, SemanticModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        List<TextChange> changes = [];
        foreach (IGrouping<SyntaxNode, FixRequest> ofMember in diagnostics
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => FixRequest.Create(document, model, diagnostic))
            .GroupBy(static request => FixTrial.MemberOf(request.Node)))
        {
            foreach (FixRequest request in ofMember)
            {
                IReadOnlyList<FixResult> results = await ((StatusCodeFix)context.CodeFixProvider).ResultsAsync(request, cancellationToken).ConfigureAwait(false);
                if (results.FirstOrDefault(result => result.Key == context.CodeActionEquivalenceKey) is { } wanted)
                {
                    SourceText after = await wanted.Changed.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    changes.Add(Difference(text, after));
                    break;
                }
            }
        }

        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    }

    /// <summary>The one stretch in which two texts differ.</summary>
    private static TextChange Difference(SourceText before, SourceText after)
    {
        int most = Math.Min(before.Length, after.Length);
        int start = 0;
        while (start < most && before[start] == after[start])
        {
            start++;
        }

        int end = 0;
        while (end < most - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(start, before.Length - end), after.ToString(TextSpan.FromBounds(start, after.Length - end)));
    }
}
