namespace FloraGen.Reading.Documents;

internal static class PathTemplate
{
    /// <summary>The names in braces, in order, each once.</summary>
    public static IEnumerable<string> Names(string path)
        => path.Split('{').Skip(1)
            .Where(static part => part.IndexOf('}') > 0)
            .Select(static part => part.Substring(0, part.IndexOf('}')))
            .Distinct(StringComparer.Ordinal);
}
