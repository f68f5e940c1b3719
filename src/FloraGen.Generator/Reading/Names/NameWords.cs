namespace FloraGen.Reading.Names;

/// <summary>The words of a name, however it puts them together: <c>listPets</c>, <c>list-pets</c> and <c>list pets</c> are the same two.</summary>
internal static class NameWords
{
    /// <summary>Words that need something in front of them.</summary>
    private static readonly HashSet<string> s_links = new(StringComparer.OrdinalIgnoreCase) { "by", "for", "from", "in", "of", "to", "with", "and", "or", "on", "at", "as" };

    public static bool IsLink(string word) => s_links.Contains(word);

    public static string[] Of(string name)
    {
        List<string> words = [];
        int start = -1;
        for (int index = 0; index < name.Length; index++)
        {
            bool isWord = IsWord(name[index]);
            if (start >= 0 && (!isWord || Turns(name, index)))
            {
                words.Add(name.Substring(start, index - start));
                start = -1;
            }

            if (isWord && start < 0)
            {
                start = index;
            }
        }

        if (start >= 0)
        {
            words.Add(name.Substring(start));
        }

        return [.. words];
    }

    /// <summary>A letter or a number of any script.</summary>
    private static bool IsWord(char character) => char.IsLetter(character) || char.IsNumber(character);

    /// <summary><c>listPets</c> turns at the P, and so does <c>HTMLPage</c>.</summary>
    private static bool Turns(string name, int index)
        => char.IsUpper(name[index])
            && (char.IsLower(name[index - 1]) || char.IsNumber(name[index - 1]) || (char.IsUpper(name[index - 1]) && index + 1 < name.Length && char.IsLower(name[index + 1])));
}
