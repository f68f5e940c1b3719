using FloraGen.Reading.Responses;

namespace FloraGen.Reading.Names;

/// <summary>What an operation does, where only its method and its path say so.</summary>
internal static class PathName
{
    /// <summary>
    /// <c>GET /pets</c> of the pets is <c>list</c>, <c>GET /pets/{id}/toys</c> is <c>list toys</c>, <c>POST /pets/{id}/toys</c> is
    /// <c>create toy</c> and <c>POST /pets/{id}/feed</c> is <c>feed</c>.
    /// </summary>
    /// <param name="method">The method of HTTP.</param>
    /// <param name="segments">The path, without what says nothing.</param>
    /// <param name="resource">What the operation is about.</param>
    /// <param name="form">What it returns.</param>
    public static string Of(string method, string[] segments, string resource, ResponseForm form)
    {
        string[] words = [.. Statics(segments)];
        bool isAbout = words.Length > 0 && IsAbout(words[0], resource);
        string[] rest = isAbout ? [.. words.Skip(1)] : words;
        bool isItem = IsParameter(segments.LastOrDefault());
        if (!isItem && Action(method, segments, rest) is { } action)
        {
            return action;
        }

        string last = rest.Length > 0 ? rest[rest.Length - 1] : isAbout ? words[0] : "";
        bool isMany = rest.Length == 0 ? isAbout && (IsMany(last) || IsMany(resource) || form == ResponseForm.Many) : IsMany(last) && form != ResponseForm.One;
        string one = string.Join(" ", rest.Select((word, index) => index == rest.Length - 1 ? EnglishNoun.Singular(word) : word));
        string all = string.Join(" ", rest);
        bool isSelection = form == ResponseForm.Many && rest.Length > 1 && !IsMany(last) && IsMany(rest[rest.Length - 2]) && !IsParameter(segments[segments.Length - 2]);
        return ((method.ToLowerInvariant(), isItem) switch
        {
            ("post" or "put" or "patch", true) => "update " + one,
            ("get" or "delete" or "head", true) => method.ToLowerInvariant() + " " + one,
            ("get", false) when isSelection => $"list {last} {string.Join(" ", rest.Take(rest.Length - 1))}",
            ("get", false) when isMany => "list " + all,
            ("post", false) when IsMany(last) => "create " + one,
            ("post", false) when rest.Length > 1 && IsMany(rest[rest.Length - 2]) => rest[rest.Length - 1] + " " + EnglishNoun.Singular(string.Join(" ", rest.Take(rest.Length - 1))),
            ("post", false) when all.Length > 0 => all,
            ("post", false) when isAbout => "create",
            (var verb, _) => verb + " " + all,
        }).Trim();
    }

    /// <summary>All that method and path say, for when less would not tell it from another.</summary>
    public static string Full(string method, string[] segments)
    {
        string by = IsParameter(segments.LastOrDefault()) ? " by " + segments[segments.Length - 1].Trim('{', '}') : "";
        return (method.ToLowerInvariant() + " " + string.Join(" ", Statics(segments)) + by).Trim();
    }

    /// <summary>
    /// A path that ends in what is done says it better than its method: <c>PUT /payments/{id}/cancel</c> is <c>cancel payment</c>,
    /// <c>DELETE /pets/delete-all</c> is <c>delete all</c>. Null for a path that ends in a thing.
    /// </summary>
    private static string? Action(string method, string[] segments, string[] rest)
    {
        string[] last = rest.Length == 0 ? [] : NameWords.Of(rest[rest.Length - 1]);
        string[] before = [.. rest.Take(rest.Length - 1)];
        if (before.Length > 0 && EnglishVerb.Leads(before[0]))
        {
            return string.Join(" ", rest);
        }

        if (last.Length == 0 || !EnglishVerb.Fits(last[0], method))
        {
            return null;
        }

        if (last.Length > 1 || before.Length == 0)
        {
            return string.Join(" ", last);
        }

        bool isOfOne = IsParameter(segments[segments.Length - 2]) || string.Equals(method, "post", StringComparison.OrdinalIgnoreCase);
        string owner = string.Join(" ", before);
        return last[0] + " " + (isOfOne ? EnglishNoun.Singular(owner) : owner);
    }

    private static IEnumerable<string> Statics(string[] segments)
        => segments.Where(static segment => !IsParameter(segment)).Select(static segment => segment.Split('{')[0].TrimEnd('.', ':', '('));

    private static bool IsMany(string word) => EnglishNoun.Singular(word) != word;

    private static bool IsParameter(string? segment) => segment is { Length: > 0 } && segment[0] == '{';

    private static bool IsAbout(string segment, string resource) => string.Equals(Plain(segment), Plain(resource), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string noun) => EnglishNoun.Singular(string.Concat(NameWords.Of(noun)));
}
