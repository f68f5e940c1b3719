namespace FloraGen.Diagnostics;

/// <summary>A location in a specification. Line and column count from zero, as the compiler does.</summary>
internal sealed record SpecLocation(string Path, int Line, int Column, int Length = 1);
