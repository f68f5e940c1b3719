using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Calls that only read. Nothing says so but their names.</summary>
internal static class ReadingCalls
{
    private static readonly string[] s_words = ["Get", "List", "Retrieve", "Read", "Find", "Search", "Wait", "Download", "Head", "Fetch", "Describe", "Query", "Count"];

    public static bool Include(IMethodSymbol method) => Array.Exists(s_words, word => method.Name.StartsWith(word, StringComparison.Ordinal));
}
