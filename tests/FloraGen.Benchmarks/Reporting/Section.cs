namespace FloraGen.Benchmarks.Reporting;

/// <summary>What one table of the page says.</summary>
/// <param name="Text">Markdown without a heading and without the machine, which every section has alike.</param>
/// <param name="Charts">SVG by the end of the file's name: <c>time</c> of the table <c>typing</c> is <c>typing-time.svg</c>.</param>
internal sealed record Section(string Title, string Text, IReadOnlyDictionary<string, string> Charts);
