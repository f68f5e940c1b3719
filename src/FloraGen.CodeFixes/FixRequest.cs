using System.Globalization;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Symbols;
using FloraGen.Analyzers.Symbols.Words;

namespace FloraGen.CodeFixes;

/// <summary>A diagnostic to fix, and what is known of its surroundings.</summary>
internal sealed class FixRequest
{
    private FixRequest(Document document, SemanticModel model, Diagnostic diagnostic)
    {
        Document = document;
        Model = model;
        Diagnostic = diagnostic;
        Options = UsageOptions.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        Catalog = CatalogOf(model.Compilation);
    }

    public Document Document { get; }

    public SyntaxNode Root => Model.SyntaxTree.GetRoot();

    public SemanticModel Model { get; }

    public StatusCatalog Catalog { get; }

    /// <summary>What the options of the file let the rules see.</summary>
    public UsageOptions Options { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>What the diagnostic marks.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The calls that start where the diagnostic says, the innermost first.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls
        => Diagnostic.Properties.TryGetValue(FixProperties.CallStart, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            ? Root.FindToken(start).Parent?.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().Where(call => call.SpanStart == start) ?? []
            : [];

    /// <summary>The names of the failures that are missed.</summary>
    public IReadOnlyList<string> Failures
        => Diagnostic.Properties.TryGetValue(FixProperties.Failures, out string? names) && names is not null ? names.Split('|') : [];

    /// <returns>Null when the document has no code.</returns>
    public static async Task<FixRequest?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
        => await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model ? Create(document, model, diagnostic) : null;

    /// <param name="model">Of the document's text, in a compilation that may be newer than that of its project.</param>
    public static FixRequest Create(Document document, SemanticModel model, Diagnostic diagnostic) => new(document, model, diagnostic);

    /// <summary>The statuses of a compilation that an edit has made of the document's.</summary>
    public StatusCatalog CatalogOf(Compilation compilation) => new(new AttributeRecognition(), compilation, Options, new WordMemory());

    /// <summary>How a type or member is written at a place.</summary>
    public string Name(ISymbol symbol, SyntaxNode at) => symbol.ToMinimalDisplayString(Model, at.SpanStart);
}
