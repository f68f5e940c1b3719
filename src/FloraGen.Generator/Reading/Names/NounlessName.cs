namespace FloraGen.Reading.Names;

/// <summary><c>listPets</c> of the pets is <c>list</c>: who calls a method of a resource has said what it is about.</summary>
internal static class NounlessName
{
    private static readonly HashSet<string> s_articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

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

            string[] before = [.. words.Take(start).Reverse().SkipWhile(s_articles.Contains).Reverse()];
            string[] rest = [.. before, .. words.Skip(start + noun.Length)];
            bool saysSomething = rest.Length > 0 && char.IsLetter(rest[0][0]) && !NameWords.IsLink(rest[0]);
            return saysSomething ? string.Join(" ", rest) : operationId;
        }

        return operationId;
    }

    private static bool IsSame(string word, string noun, bool isLast)
        => string.Equals(word, noun, StringComparison.OrdinalIgnoreCase)
            || (isLast && string.Equals(EnglishNoun.Singular(word), EnglishNoun.Singular(noun), StringComparison.OrdinalIgnoreCase));
}
