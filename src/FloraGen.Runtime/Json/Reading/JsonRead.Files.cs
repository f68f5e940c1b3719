namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    /// <summary>A file has no place in JSON.</summary>
    public static FilePart Binary(ref Utf8JsonReader reader)
        => throw new JsonReadException("expected a file, which cannot stand in JSON", reader.TokenStartIndex);
}
