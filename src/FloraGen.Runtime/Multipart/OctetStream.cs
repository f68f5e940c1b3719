namespace FloraGen.Runtime.Internal;

/// <summary>The media type of bytes that nobody says anything about.</summary>
internal static class OctetStream
{
    public const string Name = "application/octet-stream";
}
