namespace FloraGen.Model.Operations;

/// <summary>A header of an answer, and the document's words about it.</summary>
internal sealed record ApiHeader(string Name, string? Description, ApiHeaderType Type);
