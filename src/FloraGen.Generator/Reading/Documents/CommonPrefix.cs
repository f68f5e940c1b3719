using FloraGen.Reading.Schemas;

namespace FloraGen.Reading.Documents;

/// <summary>Words that all resources of a document start with, such as <c>Api20100401</c>: they tell none from another.</summary>
internal sealed class CommonPrefix
{
    /// <summary>Two resources may begin alike by chance.</summary>
    private const int MinResources = 3;

    private readonly string[] _words;

    private CommonPrefix(string[] words) => _words = words;

    public static CommonPrefix None { get; } = new([]);

    public static CommonPrefix Of(IEnumerable<string> resources)
    {
        string[][] names = [.. resources.Distinct(StringComparer.OrdinalIgnoreCase).Select(NameWords.Of).Where(static words => words.Length > 0)];
        if (names.Length < MinResources)
        {
            return None;
        }

        int length = Enumerable.Range(0, names.Min(static words => words.Length) - 1)
            .TakeWhile(index => names.All(words => string.Equals(words[index], names[0][index], StringComparison.OrdinalIgnoreCase)))
            .Count();
        return length == 0 ? None : new CommonPrefix([.. names[0].Take(length)]);
    }

    public string Without(string resource) => _words.Length == 0 ? resource : string.Join(" ", NameWords.Of(resource).Skip(_words.Length));
}
