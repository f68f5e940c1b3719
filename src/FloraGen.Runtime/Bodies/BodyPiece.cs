namespace FloraGen.Runtime.Internal;

/// <summary>A stretch of a body: bytes that are there already, and then a file, if there is one.</summary>
internal sealed record BodyPiece(byte[] Head, FilePart? File);
