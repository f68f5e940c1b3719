using System.Collections.Concurrent;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using FloraGen.Analyzers.Symbols.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers;

/// <summary>The options of each file of a compilation, and the statuses that they let the rules see.</summary>
/// <param name="memory">Of whoever asks about one compilation after another.</param>
internal sealed class UsageModel(Compilation compilation, AnalyzerConfigOptionsProvider configuration, IStatusRecognition recognition, WordMemory? memory = null)
{
    private readonly WordMemory _memory = memory ?? new WordMemory();
    private readonly ConcurrentDictionary<SyntaxTree, UsageOptions> _options = new();
    private readonly ConcurrentDictionary<SyntaxTree, (UsageOptions, StatusCatalog)> _files = new();
    private readonly ConcurrentDictionary<(string, string), StatusCatalog> _catalogs = new();

    public Compilation Compilation { get; } = compilation;

    /// <summary>What the options of a file let the rules see.</summary>
    public (UsageOptions Options, StatusCatalog Catalog) Of(SyntaxTree tree)
        => _files.TryGetValue(tree, out (UsageOptions, StatusCatalog) known) ? known : _files.GetOrAdd(tree, (OptionsOf(tree), CatalogFor(OptionsOf(tree))));

    public UsageOptions OptionsOf(SyntaxTree tree) => _options.GetOrAdd(tree, tree => UsageOptions.Read(configuration.GetOptions(tree)));

    public StatusCatalog CatalogFor(UsageOptions options)
        => _catalogs.GetOrAdd(options.Overlay, _ => new StatusCatalog(recognition, Compilation, options, _memory));
}
