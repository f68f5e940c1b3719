using System.Text.RegularExpressions;

namespace FloraGen.Reading.Names;

/// <summary>
/// What stands in front of a resource's name up to a version, such as <c>ChatV2</c> of <c>ChatV2Channel</c>: the client's own name
/// says it. Each resource tells it by itself, so that another one more changes no name.
/// </summary>
internal sealed class ResourcePrefix
{
    /// <summary><c>V2</c>, <c>Contentv1</c>, <c>Api2010</c> and <c>Api20100401</c>, but not <c>Ipv6</c>.</summary>
    private static readonly Regex s_version = new("^(?:(?:[a-z]{3,})?(?:v\\d{1,3}|\\d{8})|api\\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _short;

    private ResourcePrefix(Dictionary<string, string> shorter) => _short = shorter;

    public static ResourcePrefix None { get; } = new([]);

    /// <summary>Resources that only their prefixes tell apart keep them.</summary>
    public static ResourcePrefix Of(IEnumerable<string> resources)
    {
        ILookup<string, string> byRest = resources.Distinct(StringComparer.OrdinalIgnoreCase).ToLookup(RestOf, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> shorter = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, string> same in byRest.Where(static same => same.Count() == 1))
        {
            string resource = same.First();
            if (resource != same.Key)
            {
                shorter[resource] = same.Key;
            }
        }

        return shorter.Count == 0 ? None : new ResourcePrefix(shorter);
    }

    public string Without(string resource) => _short.TryGetValue(resource, out string? rest) ? rest : resource;

    private static string RestOf(string resource)
    {
        string[] words = NameWords.Of(resource);
        int version = Array.FindIndex(words, s_version.IsMatch);
        return version < 0 || version == words.Length - 1 ? resource : string.Join(" ", words.Skip(version + 1));
    }
}
