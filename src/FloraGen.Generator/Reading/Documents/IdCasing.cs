using FloraGen.Reading.Schemas;

namespace FloraGen.Reading.Documents;

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
            for (int count = 2; start + count <= words.Length; count++)
            {
                string[] some = [.. words.Skip(start).Take(count)];
                string joined = string.Concat(some);
                if (string.Equals(joined, word, StringComparison.OrdinalIgnoreCase))
                {
                    return string.Join(" ", some);
                }

                if (string.Equals(EnglishNoun.Singular(joined), word, StringComparison.OrdinalIgnoreCase))
                {
                    return string.Join(" ", [.. some.Take(count - 1), EnglishNoun.Singular(some[count - 1])]);
                }
            }
        }

        return word;
    }
}
