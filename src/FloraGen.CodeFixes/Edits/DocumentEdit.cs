using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.CodeFixes.Edits;

/// <summary>Makes an edit, laid out as its surroundings are and with the line endings that the document has.</summary>
internal static class DocumentEdit
{
    public static async Task<Document> ApplyAsync(FixRequest request, FixOffer offer, CancellationToken cancellationToken)
    {
        SyntaxNode[] nodes = [.. offer.New().Select(node => offer.KeepsLayout ? node : node.WithAdditionalAnnotations(Formatter.Annotation))];
        SyntaxNode root = nodes is [var only] ? request.Root.ReplaceNode(offer.Old, only) : request.Root.ReplaceNode(offer.Old, nodes);
        Document changed = await Formatter.FormatAsync(request.Document.WithSyntaxRoot(root), Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);

        SourceText before = await request.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SourceText after = await changed.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return changed.WithText(WithLineEndings(after, LineEnding(before)));
    }

    /// <summary>The line ending of the first line: a document has one kind.</summary>
    private static string LineEnding(SourceText text)
    {
        TextLine first = text.Lines[0];
        return text.Lines.Count == 1 ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    private static SourceText WithLineEndings(SourceText text, string ending)
        => text.WithChanges(text.Lines
            .Select(static line => TextSpan.FromBounds(line.End, line.EndIncludingLineBreak))
            .Where(span => span.Length > 0 && text.ToString(span) != ending)
            .Select(span => new TextChange(span, ending)));
}
