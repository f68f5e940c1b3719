using System.Text.RegularExpressions;

namespace FloraGen.Reading.Names;

/// <summary>The words of a name, however it puts them together: <c>listPets</c>, <c>list-pets</c> and <c>list pets</c> are the same two.</summary>
internal static class NameWords
{
    private static readonly Regex s_turns = new(
        "[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", RegexOptions.CultureInvariant);

    /// <summary>Words that need something in front of them.</summary>
    private static readonly HashSet<string> s_links = new(StringComparer.OrdinalIgnoreCase) { "by", "for", "from", "in", "of", "to", "with", "and", "or", "on", "at", "as" };

    public static bool IsLink(string word) => s_links.Contains(word);

    public static string[] Of(string name) => [.. s_turns.Split(name).Where(static word => word.Length > 0)];
}
