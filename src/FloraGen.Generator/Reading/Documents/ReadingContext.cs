using FloraGen.Diagnostics;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using Microsoft.CodeAnalysis;

namespace FloraGen.Reading.Documents;

/// <summary>What every reader of a part of a document needs: the tree behind it, the options, a way to speak.</summary>
internal sealed class ReadingContext(
    SpecTree tree, ReadingOptions options, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
{
    /// <summary>Aliases can make a short text unfold without end.</summary>
    private const int MaxSteps = 2_000_000;

    private int _steps;

    public SpecTree Tree { get; } = tree;

    public SpecMapping Root => Tree.Root.Mapping!;

    public ReadingOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The project's own types that something has been read as.</summary>
    public HashSet<string> OwnTypesMet { get; } = new(StringComparer.Ordinal);

    /// <summary>References that lead nowhere, to be told together.</summary>
    public DanglingReferences Dangling { get; } = new();

    /// <summary>Counts what is read, and stops when it is too much or nobody waits for it any more.</summary>
    /// <exception cref="SpecTextException">The document unfolds to more than can be read.</exception>
    public void Step()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (++_steps > MaxSteps)
        {
            throw new SpecTextException("OpenAPI", "its aliases or references expand to more than can be read", Root.Location);
        }
    }

    /// <summary>The tree's own node at a pointer: where vendor extensions and what NSwag.Core does not keep are found.</summary>
    public SpecMapping? Source(string pointer) => Tree.Find(pointer)?.Mapping;

    /// <summary>The media types of a body, a response or a parameter, by their names, with references resolved (3.2).</summary>
    public IEnumerable<SpecElement> Contents(SpecElement? owner) => (Tree.Child(owner, "content")?.Members ?? [])
        .Select(media => SpecTree.ReferenceOf(media) is not null && Tree.Follow(media) is { } shared ? new SpecElement(shared.Node, media.Parent, media.Key) : media);

    /// <summary>The name that <c>x-floragen-name</c> gives to what stands at a pointer; null when it gives none.</summary>
    public string? NameAt(string pointer) => Source(pointer)?.String("x-floragen-name") is { } name && name.Trim().Length > 0 ? name : null;

    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
        => report(DiagnosticInfo.Create(descriptor, Tree.LocationOf(pointer), arguments));

    public void Report(DiagnosticDescriptor descriptor, SpecNode node, params string[] arguments)
        => report(DiagnosticInfo.Create(descriptor, node.Location, arguments));

    /// <summary>At the key of what an element holds, which is a line above it in YAML.</summary>
    public void Report(DiagnosticDescriptor descriptor, SpecElement element, params string[] arguments)
        => report(DiagnosticInfo.Create(descriptor, element.Parent?.Mapping?.Find(element.Key)?.KeyLocation ?? element.Node.Location, arguments));
}
