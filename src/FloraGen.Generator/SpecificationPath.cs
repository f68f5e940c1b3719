namespace FloraGen;

/// <summary>What a file's name says about it.</summary>
internal static class SpecificationPath
{
    private static readonly string[] s_endings = [".openapi.json", ".openapi.yaml", ".openapi.yml"];

    public static bool IsSpecification(string path)
        => s_endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file may be a piece of an OpenAPI document that is spread over several.</summary>
    public static bool MayBePart(string path)
        => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>flora</c> for <c>specs/flora.openapi.yaml</c>.</summary>
    public static string Stem(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        string? ending = s_endings.FirstOrDefault(item => file.EndsWith(item, StringComparison.OrdinalIgnoreCase));
        if (ending is not null && file.Length > ending.Length)
        {
            return file.Substring(0, file.Length - ending.Length);
        }

        int dot = file.IndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
