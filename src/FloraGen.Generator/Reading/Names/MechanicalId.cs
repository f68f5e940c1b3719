using System.Text.RegularExpressions;

namespace FloraGen.Reading.Names;

/// <summary>Ids that a framework made of method and path say no more than these do.</summary>
internal static class MechanicalId
{
    private static readonly Regex s_parameter = new("\\{[^}]*\\}", RegexOptions.CultureInvariant);

    /// <summary>What an id says beyond method and path: all of it for an id that a person gave, nothing for one that only repeats them.</summary>
    public static string Rest(string operationId, string method, string[] segments, string[] own)
    {
        string[] words = Plain(NameWords.Of(operationId));
        string[][] paths = own.Length == segments.Length ? [segments] : [segments, own];
        foreach (string[] path in paths)
        {
            string[] all = WordsOf(path, static parameter => parameter);
            string[] named = WordsOf(path, static _ => "");
            string[] numbered = WordsOf(path, static _ => "id");
            if (new[] { all, named, numbered }.Any(way => AreSame(words, [method, .. way]) || AreSame(words, [.. way, method])))
            {
                return "";
            }

            // FastAPI: read_item_items__item_id__get
            int rest = words.Length - all.Length - 1;
            if (rest > 0 && AreSame([.. words.Skip(rest)], [.. all, method]))
            {
                return string.Join(" ", NameWords.Of(operationId).Take(rest));
            }
        }

        return operationId;
    }

    private static string[] WordsOf(string[] segments, Func<string, string> parameterName)
        => Plain(segments.SelectMany(segment => NameWords.Of(segment.IndexOf('{') < 0 ? segment : s_parameter.Replace(segment, match => " " + parameterName(match.Value) + " "))));

    private static string[] Plain(IEnumerable<string> words) => [.. words.Select(static word => word.ToLowerInvariant())];

    private static bool AreSame(string[] words, string[] others) => string.Concat(words) == string.Concat(others).ToLowerInvariant();
}
