namespace FloraGen.Diagnostics;

/// <summary>A location in an OpenAPI document. Line and column count from zero, as the compiler does.</summary>
internal sealed record SpecLocation(string Path, int Line, int Column, int Length = 1);
