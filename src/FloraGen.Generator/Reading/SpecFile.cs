namespace FloraGen.Reading;

/// <summary>A specification as the compiler hands it over.</summary>
internal sealed record SpecFile(string Path, string Text);
