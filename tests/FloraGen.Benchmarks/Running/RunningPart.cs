namespace FloraGen.Benchmarks.Running;

/// <summary>A part of the table: one question.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Charts">SVG by name.</param>
internal sealed record RunningPart(string Text, IReadOnlyDictionary<string, string> Charts);
