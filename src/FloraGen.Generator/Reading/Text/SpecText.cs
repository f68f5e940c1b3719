namespace FloraGen.Reading.Text;

/// <summary>Turns the text of a specification into positioned nodes, JSON or YAML by what it looks like.</summary>
internal static class SpecText
{
    /// <summary>Deeper nesting is refused: no real document comes near it, and a stack has an end.</summary>
    public const int MaxDepth = 256;

    /// <exception cref="SpecTextException">The text is neither JSON nor YAML.</exception>
    public static SpecNode Parse(string path, string text, CancellationToken cancellationToken)
    {
        string content = text.TrimStart('\uFEFF');
        return LooksLikeJson(content)
            ? new JsonTextParser(path, content, cancellationToken).Parse()
            : new YamlTextParser(path, content, cancellationToken).Parse();
    }

    private static bool LooksLikeJson(string text)
    {
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                return character is '{' or '[';
            }
        }

        return false;
    }
}
