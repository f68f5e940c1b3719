using System.Collections.Concurrent;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers;

/// <summary>The rules over one compilation: what its bodies have in common is worked out once.</summary>
internal sealed class UsageSession(Compilation compilation, AnalyzerConfigOptionsProvider configuration, IStatusRecognition recognition)
{
    private readonly ConcurrentDictionary<SyntaxTree, UsageOptions> _options = new();
    private readonly ConcurrentDictionary<(string, string), (StatusCatalog Catalog, Lazy<StatusWords> Words)> _catalogs = new();

    public void Analyze(CodeBlockAnalysisContext context)
    {
        UsageOptions options = OptionsOf(context.CodeBlock.SyntaxTree);
        (StatusCatalog catalog, Lazy<StatusWords> words) = CatalogFor(options);
        if (words.Value.IsEmpty || !words.Value.OccurIn(context.CodeBlock.SyntaxTree.GetText(context.CancellationToken), context.CodeBlock.Span) || IsExcluded(context.OwningSymbol, options))
        {
            return;
        }

        foreach (SyntaxNode root in BodyRoots.Of(context.CodeBlock))
        {
            if (context.SemanticModel.GetOperation(root, context.CancellationToken) is { } operation
                && BodyFlow.Of(operation, catalog, options, context.CancellationToken) is { } body)
            {
                RuleContext rules = new(body, context.OwningSymbol, catalog, options, context.ReportDiagnostic);
                foreach (IUsageRule rule in StatusUsageAnalyzer.Rules)
                {
                    rule.Check(rules);
                }
            }
        }
    }

    /// <summary>Each wrong option once, however many files it holds for.</summary>
    public void ReportWrongOptions(CompilationAnalysisContext context)
    {
        foreach (WrongOption wrong in compilation.SyntaxTrees.SelectMany(tree => OptionsOf(tree).Wrong).Distinct().OrderBy(static wrong => wrong.Key, StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDiagnostics.WrongOption, Location.None, wrong.Key, wrong.Value, wrong.Reason));
        }
    }

    private UsageOptions OptionsOf(SyntaxTree tree) => _options.GetOrAdd(tree, tree => UsageOptions.Read(configuration.GetOptions(tree)));

    private (StatusCatalog Catalog, Lazy<StatusWords> Words) CatalogFor(UsageOptions options) => _catalogs.GetOrAdd(options.Overlay, _ =>
    {
        StatusCatalog catalog = new(recognition, compilation, options.FailureMembers, options.PayloadMembers);
        return (catalog, new Lazy<StatusWords>(() => catalog.CollectWords(CancellationToken.None)));
    });

    private static bool IsExcluded(ISymbol owner, UsageOptions options)
    {
        for (ISymbol? symbol = owner; symbol is not null && !options.ExcludedSymbols.IsEmpty; symbol = symbol.ContainingSymbol)
        {
            if (options.ExcludedSymbols.Include(symbol))
            {
                return true;
            }
        }

        return false;
    }
}
