namespace FloraGen.CodeFixes;

/// <summary>What an edit makes of a document.</summary>
/// <param name="Key">Under which all of a kind are made at once.</param>
internal sealed record FixResult(string Title, string Key, Document Changed);
