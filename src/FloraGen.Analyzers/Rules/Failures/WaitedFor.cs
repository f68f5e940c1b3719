using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>Records whose work is over: a method of the client's waited until they were no longer pending.</summary>
internal static class WaitedFor
{
    private const string Options = "WaitOptions";

    /// <summary>Whether the record of a read comes out of such a method, here or where its variable got it.</summary>
    public static bool Include(SyntaxNode read, RuleContext context)
    {
        IEnumerable<IInvocationOperation> waits = context.Body.Sources.Invocations.Where(call => call.TargetMethod.Parameters.Any(parameter
            => parameter.Type is INamedTypeSymbol { Name: Options } options && context.Catalog.IsGenerated(options)));
        List<IInvocationOperation> all = [.. waits];
        return all.Count > 0 && (all.Exists(call => read.Span.Contains(call.Syntax.Span)) || VariableOf(read, context) is { } variable && all.Exists(call => IsGivenTo(call, variable)));
    }

    private static ISymbol? VariableOf(SyntaxNode read, RuleContext context)
        => read.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault() is { } first
            ? context.Body.Sources.Root.SemanticModel?.GetSymbolInfo(first).Symbol
            : null;

    private static bool IsGivenTo(IInvocationOperation call, ISymbol variable)
    {
        for (IOperation? operation = call; operation is not null; operation = operation.Parent)
        {
            if (WrittenVariables.By(operation).Contains(variable, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }
}
