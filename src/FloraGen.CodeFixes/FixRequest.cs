using FloraGen.Analyzers;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FloraGen.CodeFixes;

/// <summary>A diagnostic to fix, and what is known of its surroundings.</summary>
internal sealed class FixRequest
{
    private FixRequest(Document document, SyntaxNode root, SemanticModel model, StatusCatalog catalog, Diagnostic diagnostic)
    {
        Document = document;
        Root = root;
        Model = model;
        Catalog = catalog;
        Diagnostic = diagnostic;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public StatusCatalog Catalog { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>What the diagnostic marks.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The names of the failures that are missed.</summary>
    public IReadOnlyList<string> Failures
        => Diagnostic.Properties.TryGetValue(FixProperties.Failures, out string? names) && names is not null ? names.Split('|') : [];

    /// <returns>Null when the document has no code.</returns>
    public static async Task<FixRequest?> CreateAsync(CodeFixContext context, Diagnostic diagnostic)
    {
        Document document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        UsageModel usage = new(model.Compilation, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, new AttributeRecognition());
        return new FixRequest(document, root, model, usage.CatalogFor(usage.OptionsOf(root.SyntaxTree)), diagnostic);
    }

    /// <summary>How a type or member is written at a place.</summary>
    public string Name(ISymbol symbol, SyntaxNode at) => symbol.ToMinimalDisplayString(Model, at.SpanStart);
}
