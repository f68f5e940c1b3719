namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    /// <summary>JSON cannot hold a file.</summary>
    public static FilePart Binary(ref Utf8JsonReader reader)
        => throw new JsonReadException("expected a file, which cannot stand in JSON", reader.TokenStartIndex);
}
