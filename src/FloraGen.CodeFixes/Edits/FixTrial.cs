using FloraGen.Analyzers;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.CodeFixes.Edits;

/// <summary>
/// Tries an edit before it is offered: a fix that does not compile, or that brings a warning, is worse than none. Only
/// the member that changes is bound again, and no source generator runs.
/// </summary>
internal static class FixTrial
{
    public static async Task<bool> IsAcceptableAsync(FixRequest request, FixOffer offer, Document changed, CancellationToken cancellationToken)
    {
        if (await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return false;
        }

        SyntaxNode before = MemberOf(offer.Old);
        int end = before.Span.End + root.FullSpan.Length - request.Root.FullSpan.Length;
        SyntaxTree tree = request.Model.SyntaxTree.WithRootAndOptions(root, request.Model.SyntaxTree.Options);
        SemanticModel after = request.Model.Compilation.ReplaceSyntaxTree(request.Model.SyntaxTree, tree).GetSemanticModel(tree);
        TextSpan span = TextSpan.FromBounds(before.SpanStart, Math.Max(before.SpanStart, Math.Min(end, root.FullSpan.End)));

        List<string> known = [.. request.Model.GetDiagnostics(before.Span, cancellationToken).Where(Matters).Select(static diagnostic => diagnostic.Id)];
        return after.GetDiagnostics(span, cancellationToken)
            .Where(Matters)
            .All(diagnostic => known.Remove(diagnostic.Id) || (IsOfNull(diagnostic) && IsProven(request, after, diagnostic, cancellationToken)));
    }

    /// <summary>The member that a node belongs to, or the whole file for top-level statements.</summary>
    public static SyntaxNode MemberOf(SyntaxNode node)
        => node.AncestorsAndSelf().FirstOrDefault(static each => each is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
            ?? node.SyntaxTree.GetRoot();

    /// <summary>A value without a name, CS8524, cannot come out of a generated enum: FLORASPR01 takes that warning away.</summary>
    private static bool Matters(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed && diagnostic.Id != "CS8524";

    /// <summary>Whether a diagnostic is one of the compiler's warnings of null.</summary>
    private static bool IsOfNull(Diagnostic diagnostic)
        => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal);

    /// <summary>Whether the status says that what the compiler warns of is not null: FLORASPR02 takes such a warning away.</summary>
    private static bool IsProven(FixRequest request, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
        => model.SyntaxTree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is MemberAccessExpressionSyntax read
            && BodyRoots.Around(read) is { } root
            && model.GetOperation(root, cancellationToken) is { } operation
            && BodyFlow.Of(operation, request.CatalogOf(model.Compilation), request.Options, cancellationToken) is { } body
            && body.Graphs.Any(graph => graph.Events.Payloads.TryGetValue(read, out (StatusSet Possible, StatusSet Available) found) && found.Possible.IsWithin(found.Available));
}
