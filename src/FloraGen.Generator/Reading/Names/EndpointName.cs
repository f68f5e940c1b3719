namespace FloraGen.Reading.Names;

/// <summary>
/// A name that a framework made of a class and its namespaces: <c>ShopFeaturesOrdersCreate</c>, where <c>Orders</c> is a tag of the
/// document, is <c>Create</c>.
/// </summary>
internal static class EndpointName
{
    private static readonly HashSet<string> s_methods = new(StringComparer.OrdinalIgnoreCase) { "get", "post", "put", "patch", "delete", "head", "options" };

    /// <param name="name">Without what the framework adds at the end.</param>
    /// <param name="resource">The words of what the operation is about.</param>
    /// <param name="tags">The words of each tag of the document.</param>
    public static string Of(string name, string[] resource, IReadOnlyCollection<string[]> tags)
    {
        string[] words = NameWords.Of(name);
        string[] method = words.Length > 1 && s_methods.Contains(words[0]) ? [words[0]] : [];
        string[] rest = [.. words.Skip(method.Length)];
        for (int end = End(rest, resource, tags); end > 0; end = End(rest, resource, tags))
        {
            rest = [.. rest.Skip(end)];
        }

        return rest.Length == words.Length - method.Length ? name : string.Join(" ", [.. method, .. rest]);
    }

    /// <summary>
    /// Where namespaces end: behind the resource, or behind another tag in front of everything else. 0 where there are none. What
    /// is left has to say something.
    /// </summary>
    private static int End(string[] words, string[] resource, IReadOnlyCollection<string[]> tags)
    {
        for (int start = 0; start + resource.Length < words.Length && !words.Take(start).Any(EnglishVerb.Is); start++)
        {
            if (Stands(resource, words, start) && !IsWithin(start, resource.Length, words, tags) && SaysSomething(words[start + resource.Length]))
            {
                return start + resource.Length;
            }
        }

        return tags.Where(tag => tag.Length < words.Length && Stands(tag, words, 0) && !IsWithin(0, tag.Length, words, tags))
            .Where(tag => SaysSomething(words[tag.Length]) && (tag.Length + 1 < words.Length || EnglishVerb.Is(words[tag.Length])))
            .Select(static tag => tag.Length)
            .DefaultIfEmpty(0)
            .Max();
    }

    private static bool SaysSomething(string word) => char.IsLetter(word[0]) && !NameWords.IsLink(word);

    /// <summary>Whether the words are a part of a longer tag: the tests of <c>TestCases</c> are not those of <c>Tests</c>.</summary>
    private static bool IsWithin(int start, int length, string[] words, IReadOnlyCollection<string[]> tags)
        => tags.Any(longer => longer.Length > length && Enumerable.Range(Math.Max(0, start - longer.Length + length), Math.Min(start, longer.Length - length) + 1)
            .Any(first => first + longer.Length <= words.Length && Stands(longer, words, first)));

    /// <summary>Within a name a tag counts as it is written; in front, one of many does too.</summary>
    private static bool Stands(string[] tag, string[] words, int start)
    {
        for (int index = 0; index < tag.Length; index++)
        {
            string word = words[start + index];
            bool isSame = string.Equals(word, tag[index], StringComparison.OrdinalIgnoreCase)
                || (start == 0 && index == tag.Length - 1 && string.Equals(EnglishNoun.Singular(word), EnglishNoun.Singular(tag[index]), StringComparison.OrdinalIgnoreCase));
            if (!isSame)
            {
                return false;
            }
        }

        return tag.Length > 0;
    }
}
