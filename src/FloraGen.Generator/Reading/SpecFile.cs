namespace FloraGen.Reading;

/// <summary>A specification as the compiler hands it over.</summary>
internal sealed record SpecFile(string Path, string Text)
{
    /// <summary>Longer texts are refused, so that a wrong file costs neither minutes nor gigabytes. In characters.</summary>
    public const int MaxLength = 64_000_000;

    /// <summary>Why there is no text, behind 'the specification'; null where there is one.</summary>
    public string? Obstacle { get; init; }

    public static SpecFile Unopened(string path) => new(path, "")
    {
        Obstacle = "does not exist, or cannot be read as text: correct the path of its AdditionalFiles item, or put the file there",
    };

    /// <param name="path">The file's path.</param>
    /// <param name="length">Its length in characters.</param>
    public static SpecFile TooLong(string path, int length) => new(path, "")
    {
        Obstacle = $"has {length / 1_000_000} million characters, and at most {MaxLength / 1_000_000} million are read: check that it is the right file, or split it into several files joined by $ref",
    };
}
