using FloraGen.Diagnostics;
using FloraGen.Reading.Text;
using Microsoft.CodeAnalysis;

namespace FloraGen.Reading.Documents;

/// <summary>What every reader of a part of a document needs: the text behind it, the options, a way to speak.</summary>
internal sealed class ReadingContext(
    SpecMapping root, ReadingOptions options, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
{
    public SpecMapping Root { get; } = root;

    public ReadingOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The text's own node at a pointer: where vendor extensions and what NSwag.Core does not keep are found.</summary>
    public SpecMapping? Source(string pointer) => JsonPointer.Resolve(Root, pointer) as SpecMapping;

    /// <summary>The name that <c>x-floragen-name</c> gives to what stands at a pointer; null when it gives none.</summary>
    public string? NameAt(string pointer) => Source(pointer)?.String("x-floragen-name") is { } name && name.Trim().Length > 0 ? name : null;

    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
        => report(DiagnosticInfo.Create(descriptor, JsonPointer.PlaceOf(Root, pointer), arguments));

    public void Report(DiagnosticDescriptor descriptor, SpecNode node, params string[] arguments)
        => report(DiagnosticInfo.Create(descriptor, node.Place, arguments));
}
