namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Media types as texts.</summary>
internal static class MediaTypeText
{
    /// <summary><c>application/json</c> and <c>application/problem+json</c>, but not <c>application/jsonpath</c>.</summary>
    public static bool IsJson(string? mediaType)
    {
        string type = (mediaType ?? "").Split(';')[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <exception cref="ArgumentException">No header can carry it: it would start another one.</exception>
    public static string Checked(string mediaType) => HeaderText.IsValue(mediaType)
        ? mediaType
        : throw new ArgumentException("The content type of the file contains a character that cannot be sent, such as a line break.", nameof(mediaType));
}
