namespace FloraGen.Reading.Names;

/// <summary>Paths are often written without the turns of their words: an operationId that says the same has them.</summary>
internal static class IdCasing
{
    /// <summary><c>get weatherforecast</c> of <c>GetWeatherForecast</c> is <c>get weather forecast</c>.</summary>
    public static string Of(string name, string operationId)
    {
        string[] words = NameWords.Of(operationId);
        return string.Join(" ", name.Split(' ').Select(word => Turned(word, words)));
    }

    private static string Turned(string word, string[] words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            int length = words[start].Length;
            for (int count = 2; start + count <= words.Length; count++)
            {
                // One of many is at most two letters shorter than they are.
                length += words[start + count - 1].Length;
                if (length < word.Length)
                {
                    continue;
                }

                if (length > word.Length + 2)
                {
                    break;
                }

                string joined = string.Join("", words, start, count);
                if (string.Equals(joined, word, StringComparison.OrdinalIgnoreCase))
                {
                    return string.Join(" ", words, start, count);
                }

                if (string.Equals(EnglishNoun.Singular(joined), word, StringComparison.OrdinalIgnoreCase))
                {
                    return $"{string.Join(" ", words, start, count - 1)} {EnglishNoun.Singular(words[start + count - 1])}";
                }
            }
        }

        return word;
    }
}
