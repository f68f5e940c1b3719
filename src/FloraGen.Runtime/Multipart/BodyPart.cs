namespace FloraGen.Runtime.Internal;

/// <summary>A part of a multipart body: a text or a file.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="ContentType">The part's media type; null for a text that needs none.</param>
/// <param name="Text">The text; null for a file.</param>
/// <param name="File">The file; null for a text.</param>
internal sealed record BodyPart(string Name, string? ContentType, string? Text, FilePart? File);
