using FloraGen.Model;

namespace FloraGen.Reading.Names;

/// <summary>
/// Names for one type that stands in several locations. The more locations a name fits, the better it is; and what all locations call
/// alike, whoever owns them, is called just that.
/// </summary>
internal static class CommonNames
{
    /// <summary>Words for what a type is used for, which do not say what it is.</summary>
    private static readonly HashSet<string> s_roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "params", "body", "response", "result", "value", "item", "event", "object", "input", "request", "data",
    };

    /// <param name="locations">The names in each location.</param>
    /// <param name="content">What the type holds, in a word or two: its name where the locations have nothing in common; null for too much.</param>
    public static EquatableArray<string> Of(IReadOnlyList<EquatableArray<string>> locations, string? content)
    {
        (string Name, int Count)[] ranked = locations
            .SelectMany(static names => names.Select(static (name, level) => (Name: name, Level: level)).GroupBy(static item => item.Name).Select(static same => same.First()))
            .GroupBy(static item => item.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static same => (same.First().Name, Count: same.Count(), Level: same.Min(static item => item.Level)))
            .OrderByDescending(static item => item.Count)
            .ThenBy(static item => item.Level)
            .Select(static item => (item.Name, item.Count))
            .ToArray();
        string? shared = ranked[0].Count == locations.Count ? null : SharedEnding(locations) ?? OfContent(locations, content);
        return (shared is null ? [] : new[] { shared }).Concat(ranked.Select(static item => item.Name)).Distinct().ToEquatableArray();
    }

    /// <summary>
    /// Locations with nothing in common would lend the type the name of one of them, which would mislead in the others. Those
    /// of one subject have that in common: <c>booking create response</c> and <c>booking get response</c> are a booking response.
    /// </summary>
    private static string? OfContent(IReadOnlyList<EquatableArray<string>> locations, string? content)
    {
        string[][] words = [.. locations.Select(static names => NameWords.Of(names[0]))];
        if (words.Any(static item => item.Length < 2 || !s_roles.Contains(item[item.Length - 1])))
        {
            return null;
        }

        string role = words[0][words[0].Length - 1];
        int common = Enumerable.Range(0, words.Min(static item => item.Length) - 1)
            .TakeWhile(index => words.All(item => string.Equals(item[index], words[0][index], StringComparison.OrdinalIgnoreCase)))
            .Count();
        bool differInVerb = common > 0 && words.All(item => item.Length - common <= 2);
        return differInVerb && words.All(item => string.Equals(item[item.Length - 1], role, StringComparison.OrdinalIgnoreCase))
            ? string.Join(" ", words[0].Take(common)) + " " + role
            : content is null ? null : content + " " + role;
    }

    /// <summary>The last words that the first names of all locations have, or of nearly all: what only one calls otherwise, it does not rename.</summary>
    private static string? SharedEnding(IReadOnlyList<EquatableArray<string>> locations)
    {
        string[][] all = [.. locations.Select(static names => NameWords.Of(names[0])).Where(static item => item.Length > 0)];
        IEnumerable<string[]>? alike = all.GroupBy(static item => item[item.Length - 1], StringComparer.OrdinalIgnoreCase).OrderByDescending(static same => same.Count()).FirstOrDefault();
        string[][] words = [.. alike ?? []];
        if (words.Length * 3 < locations.Count * 2)
        {
            return null;
        }

        int length = 0;
        int most = words.Min(static item => item.Length);
        while (length < most && words.All(item => string.Equals(item[item.Length - 1 - length], words[0][words[0].Length - 1 - length], StringComparison.OrdinalIgnoreCase)))
        {
            length++;
        }

        string[] ending = [.. words[0].Skip(words[0].Length - length).SkipWhile(NameWords.IsLink)];
        bool isOnlyRole = ending.Length == 0 || (ending.Length == 1 && s_roles.Contains(ending[0]));
        if (isOnlyRole || ending.Length < length)
        {
            return null;
        }

        // What all of them begin with belongs to the name as well: of a SpotSet and of a SpotSetCreate, it is a SpotSet's.
        int rest = most - length;
        int start = Enumerable.Range(0, Math.Max(0, rest)).TakeWhile(index => words.All(item => string.Equals(item[index], words[0][index], StringComparison.OrdinalIgnoreCase))).Count();
        return string.Join(" ", [.. words[0].Take(start), .. ending]);
    }
}
