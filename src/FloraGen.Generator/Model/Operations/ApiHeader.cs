namespace FloraGen.Model.Operations;

/// <summary>A header of a response, and the document's words about it.</summary>
internal sealed record ApiHeader(string Name, string? Description, ApiHeaderType Type);
