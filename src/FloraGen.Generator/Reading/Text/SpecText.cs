using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>Turns the text of an OpenAPI document into positioned nodes, JSON or YAML by what it looks like.</summary>
internal static class SpecText
{
    /// <summary>Deeper nesting is refused: no real document comes near it, and a stack has an end.</summary>
    public const int MaxDepth = 256;

    /// <exception cref="SpecTextException">There is no text, or it is neither JSON nor YAML.</exception>
    public static SpecNode Parse(SpecFile file, CancellationToken cancellationToken) => file.Obstacle is { } obstacle
        ? throw new SpecTextException(obstacle, new SpecLocation(file.Path, 0, 0))
        : Parse(file.Path, file.Text, cancellationToken);

    /// <exception cref="SpecTextException">The text is neither JSON nor YAML.</exception>
    public static SpecNode Parse(string path, string text, CancellationToken cancellationToken)
    {
        string content = text.TrimStart('\uFEFF');
        int start = StartOf(content);
        if (start == content.Length)
        {
            throw Empty(path);
        }

        if (ForeignText.FaultOf(path, content, start) is { } foreign)
        {
            throw foreign;
        }

        try
        {
            return LooksLikeJson(content, start)
                ? new StrictJsonParser(path, content, cancellationToken).Parse(start) ?? new JsonTextParser(path, content, cancellationToken).Parse()
                : ParseYaml(path, content, cancellationToken);
        }
        catch (SpecTextException) when (MergeConflict.FaultIn(path, content) is { } conflict)
        {
            throw conflict;
        }
    }

    /// <summary>A file of JSON may hold YAML; what is neither is told as what its name says.</summary>
    private static SpecNode ParseYaml(string path, string content, CancellationToken cancellationToken)
    {
        bool isNamedJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        try
        {
            SpecNode root = new YamlTextParser(path, content, cancellationToken).Parse();
            return root is SpecScalar { Kind: SpecScalarKind.Null } ? throw Empty(path)
                : isNamedJson && root is SpecScalar ? throw new SpecTextException("JSON", "it does not start with '{'", root.Location)
                : root;
        }
        catch (SpecTextException exception) when (isNamedJson && exception.Language == YamlTextParser.Language)
        {
            throw new SpecTextException("JSON", $"it does not start with '{{'; and taken for YAML, {exception.Message}", exception.Location);
        }
    }

    private static SpecTextException Empty(string path)
    {
        SpecLocation start = new(path, 0, 0);
        return new SpecTextException(DiagnosticInfo.Create(SpecificationDiagnostics.NoText, start), start);
    }

    private static bool LooksLikeJson(string text, int start)
        => text[start] is '{' or '[' || (text[start] == '/' && start + 1 < text.Length && text[start + 1] is '/' or '*');

    private static int StartOf(string text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
