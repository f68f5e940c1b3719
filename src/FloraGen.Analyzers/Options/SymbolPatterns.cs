using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Options;

/// <summary>A list of symbols in an option. A <c>-</c> before a name takes it out of what would count otherwise.</summary>
internal sealed class SymbolPatterns(SymbolPattern[] included, SymbolPattern[] excluded)
{
    public static readonly SymbolPatterns None = new([], []);

    public bool Excludes => excluded.Length > 0;

    public bool IsEmpty => included.Length + excluded.Length == 0;

    /// <summary>The last parts of the names that are included.</summary>
    public IEnumerable<string> Names => included.Select(static pattern => pattern.Text.TrimEnd('*').Split('.').Last());

    public bool Include(ISymbol symbol) => AnyMatches(included, symbol);

    public bool Exclude(ISymbol symbol) => AnyMatches(excluded, symbol);

    /// <summary>Reads names separated by <c>|</c>, or by commas outside of parentheses.</summary>
    /// <returns>Null when there is no name in it, or an empty one.</returns>
    public static SymbolPatterns? Parse(string value)
    {
        List<SymbolPattern> included = [];
        List<SymbolPattern> excluded = [];
        foreach (string entry in Split(value))
        {
            bool isExcluded = entry.StartsWith("-", StringComparison.Ordinal);
            string name = isExcluded ? entry.Substring(1).Trim() : entry;
            if (name.Length == 0 || name.Any(char.IsWhiteSpace))
            {
                return null;
            }

            (isExcluded ? excluded : included).Add(new SymbolPattern(name));
        }

        return new SymbolPatterns([.. included], [.. excluded]);
    }

    /// <summary>Asked for each call, and most options are empty: a function for it is made for nothing.</summary>
    private static bool AnyMatches(SymbolPattern[] patterns, ISymbol symbol)
    {
        foreach (SymbolPattern pattern in patterns)
        {
            if (pattern.Matches(symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Split(string value)
    {
        int start = 0, depth = 0;
        for (int index = 0; index <= value.Length; index++)
        {
            char character = index < value.Length ? value[index] : '|';
            depth += character is '(' or '{' ? 1 : character is ')' or '}' ? -1 : 0;
            if (character == '|' || (character == ',' && depth <= 0))
            {
                yield return value.Substring(start, index - start).Trim();
                start = index + 1;
            }
        }
    }
}
