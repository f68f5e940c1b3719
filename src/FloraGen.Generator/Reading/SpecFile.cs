using FloraGen.Diagnostics;

namespace FloraGen.Reading;

/// <summary>An OpenAPI document as the compiler hands it over.</summary>
internal sealed record SpecFile(string Path, string Text)
{
    /// <summary>Longer texts are refused, so that a wrong file costs neither minutes nor gigabytes. In characters.</summary>
    public const int MaxLength = 64_000_000;

    /// <summary>Why there is no text; null where there is one.</summary>
    public DiagnosticInfo? Obstacle { get; init; }

    public static SpecFile Unopened(string path) => new(path, "")
    {
        Obstacle = DiagnosticInfo.Create(SpecificationDiagnostics.NoFile, new SpecLocation(path, 0, 0)),
    };

    /// <param name="path">The file's path.</param>
    /// <param name="length">Its length in characters.</param>
    public static SpecFile TooLong(string path, int length) => new(path, "")
    {
        Obstacle = DiagnosticInfo.Create(SpecificationDiagnostics.TooLong, new SpecLocation(path, 0, 0), $"{length / 1_000_000}", $"{MaxLength / 1_000_000}"),
    };
}
