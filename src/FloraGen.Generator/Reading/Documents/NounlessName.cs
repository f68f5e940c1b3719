using FloraGen.Reading.Schemas;

namespace FloraGen.Reading.Documents;

/// <summary><c>listPets</c> of the pets is <c>list</c>: who calls a method of a resource has said what it is about.</summary>
internal static class NounlessName
{
    /// <summary>Words that need something in front of them.</summary>
    private static readonly string[] s_links = ["by", "for", "from", "in", "of", "to", "with", "and", "or", "on", "at", "as"];

    public static string Of(string operationId, string resource)
    {
        string[] words = NameWords.Of(operationId);
        string[] noun = NameWords.Of(resource);
        if (noun.Length == 0)
        {
            return operationId;
        }

        for (int start = 0; start + noun.Length <= words.Length; start++)
        {
            if (!Enumerable.Range(0, noun.Length).All(index => IsSame(words[start + index], noun[index], index == noun.Length - 1)))
            {
                continue;
            }

            string[] rest = [.. words.Take(start), .. words.Skip(start + noun.Length)];
            bool saysSomething = rest.Length > 0 && char.IsLetter(rest[0][0]) && !s_links.Contains(rest[0], StringComparer.OrdinalIgnoreCase);
            return saysSomething ? string.Join(" ", rest) : operationId;
        }

        return operationId;
    }

    private static bool IsSame(string word, string noun, bool isLast)
        => string.Equals(word, noun, StringComparison.OrdinalIgnoreCase)
            || (isLast && string.Equals(EnglishNoun.Singular(word), EnglishNoun.Singular(noun), StringComparison.OrdinalIgnoreCase));
}
