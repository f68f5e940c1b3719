namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Media types that callers give.</summary>
internal static class MediaTypeText
{
    /// <exception cref="ArgumentException">No header can carry it: it would start another one.</exception>
    public static string Checked(string mediaType) => HeaderText.IsValue(mediaType)
        ? mediaType
        : throw new ArgumentException("The content type of the file has a character in it that cannot be sent, such as a line end.", nameof(mediaType));
}
