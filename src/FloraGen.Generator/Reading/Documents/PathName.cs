using FloraGen.Reading.Schemas;

namespace FloraGen.Reading.Documents;

/// <summary>What an operation does, where only its method and its path say so.</summary>
internal static class PathName
{
    /// <summary>
    /// <c>GET /pets</c> of the pets is <c>list</c>, <c>GET /pets/{id}/toys</c> is <c>list toys</c>, <c>POST /pets/{id}/toys</c> is
    /// <c>create toy</c> and <c>POST /pets/{id}/feed</c> is <c>feed</c>.
    /// </summary>
    public static string Of(string method, string[] segments, string resource)
    {
        string[] words = [.. Statics(segments)];
        bool isAbout = words.Length > 0 && IsAbout(words[0], resource);
        string[] rest = isAbout ? [.. words.Skip(1)] : words;
        bool isItem = IsParameter(segments.LastOrDefault());
        bool isMany = rest.Length == 0 ? isAbout : IsMany(rest[rest.Length - 1]);
        string one = string.Join(" ", rest.Select((word, index) => index == rest.Length - 1 ? EnglishNoun.Singular(word) : word));
        string all = string.Join(" ", rest);
        return ((method.ToLowerInvariant(), isItem) switch
        {
            ("post" or "put" or "patch", true) => "update " + one,
            ("get" or "delete" or "head", true) => method.ToLowerInvariant() + " " + one,
            ("get", false) when isMany => "list " + all,
            ("post", false) when isMany => "create " + one,
            ("post", false) when rest.Length > 1 && IsMany(rest[rest.Length - 2]) => rest[rest.Length - 1] + " " + EnglishNoun.Singular(string.Join(" ", rest.Take(rest.Length - 1))),
            ("post", false) when all.Length > 0 => all,
            (var verb, _) => verb + " " + all,
        }).Trim();
    }

    /// <summary>All that method and path say, for when less would not tell it from another.</summary>
    public static string Full(string method, string[] segments)
    {
        string by = IsParameter(segments.LastOrDefault()) ? " by " + segments[segments.Length - 1].Trim('{', '}') : "";
        return (method.ToLowerInvariant() + " " + string.Join(" ", Statics(segments)) + by).Trim();
    }

    private static IEnumerable<string> Statics(string[] segments)
        => segments.Where(static segment => !IsParameter(segment)).Select(static segment => segment.Split('{')[0].TrimEnd('.', ':', '('));

    private static bool IsMany(string word) => EnglishNoun.Singular(word) != word;

    private static bool IsParameter(string? segment) => segment is { Length: > 0 } && segment[0] == '{';

    private static bool IsAbout(string segment, string resource) => string.Equals(Plain(segment), Plain(resource), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string noun) => EnglishNoun.Singular(string.Concat(NameWords.Of(noun)));
}
