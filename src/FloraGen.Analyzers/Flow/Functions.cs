using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>Lambdas and local functions.</summary>
internal static class Functions
{
    /// <summary>Whether a function is another, or stands in it.</summary>
    public static bool IsWithin(ISymbol? symbol, IMethodSymbol function)
    {
        for (; symbol is IMethodSymbol; symbol = symbol.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, function))
            {
                return true;
            }
        }

        return false;
    }
}
