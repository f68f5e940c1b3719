namespace FloraGen.Reading.Parameters;

internal static class PathTemplate
{
    /// <summary>What is asked for: documents tell two operations of one path and method apart by fragments, which are never sent.</summary>
    public static string Target(string path) => path.Split('#')[0];

    /// <summary>The names in braces, in order, each once.</summary>
    public static IEnumerable<string> Names(string path)
        => path.Split('{').Skip(1)
            .Where(static part => part.IndexOf('}') > 0)
            .Select(static part => part.Substring(0, part.IndexOf('}')))
            .Distinct(StringComparer.Ordinal);
}
