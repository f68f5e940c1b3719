using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers;

/// <summary>The rules over one compilation: what its bodies have in common is worked out once.</summary>
internal sealed class UsageSession(UsageModel model)
{
    /// <summary>A rule that has nothing to look at is not even asked: code that runs seldom is slow to come by.</summary>
    private static readonly (BodyTraits Needs, IUsageRule Rule)[] s_rules = [.. StatusUsageAnalyzer.Rules.Select(static rule => (rule.Needs, rule))];

    public void Analyze(CodeBlockAnalysisContext context)
    {
        (UsageOptions options, StatusCatalog catalog) = model.Of(context.CodeBlock.SyntaxTree);
        SourceText text = context.CodeBlock.SyntaxTree.GetText(context.CancellationToken);
        if (!catalog.Words.OccurIn(text, SpanOf(context.CodeBlock)) || IsExcluded(context.OwningSymbol, options))
        {
            return;
        }

        foreach (SyntaxNode root in BodyRoots.Of(context.CodeBlock))
        {
            if (context.SemanticModel.GetOperation(root, context.CancellationToken) is { } operation
                && BodyFlow.Of(operation, catalog, options, context.CancellationToken) is { } body)
            {
                RuleContext rules = new(body, context.OwningSymbol, catalog, options, context.ReportDiagnostic);
                foreach ((BodyTraits needs, IUsageRule rule) in s_rules)
                {
                    if ((rules.Traits & needs) == needs)
                    {
                        rule.Check(rules);
                    }
                }
            }
        }
    }

    /// <summary>The type of a property can be a word that its expression needs not say.</summary>
    private static TextSpan SpanOf(SyntaxNode block) => block is ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } ? property.Span : block.Span;

    /// <summary>Each wrong option once, however many files it holds for.</summary>
    public void ReportWrongOptions(CompilationAnalysisContext context)
    {
        foreach (WrongOption wrong in model.Compilation.SyntaxTrees.SelectMany(tree => model.OptionsOf(tree).Wrong).Distinct().OrderBy(static wrong => wrong.Key, StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDiagnostics.WrongOption, Location.None, wrong.Key, wrong.Value, wrong.Reason));
        }
    }

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
