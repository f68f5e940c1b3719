using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>What the media types of messages are, by their names.</summary>
internal static class MediaTypes
{
    private static readonly BinaryMediaType s_otherwise = new();
    private static readonly MediaTypeKind[] s_kinds = [.. KindsOf<MediaTypeKind>.All.OrderBy(static kind => kind.IsFamily)];

    /// <summary>The type without its parameters, in lower case.</summary>
    public static string Bare(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    public static MediaTypeKind Of(string mediaType)
    {
        string bare = Bare(mediaType);
        return Array.Find(s_kinds, kind => kind.Has(bare)) ?? s_otherwise;
    }

    public static bool IsJson(string mediaType) => Of(mediaType) is JsonMediaType;

    public static bool IsEventStream(string mediaType) => Of(mediaType) is EventStreamMediaType;

    /// <summary>The name to send or ask for; a document's loose word for JSON is put right.</summary>
    public static string Exact(string mediaType) => JsonMediaType.IsLoose(Bare(mediaType)) ? "application/json" : mediaType.Trim();

    /// <summary>The name to send: a range of types is no type, and the plainest that it holds is sent.</summary>
    public static string Sent(string mediaType)
    {
        string bare = Bare(mediaType);
        return bare.IndexOf('*') < 0 || JsonMediaType.IsLoose(bare) ? Exact(mediaType) : Of(mediaType).Plainest;
    }

    /// <summary>Whether people can read it.</summary>
    public static bool IsWritten(string mediaType) => Of(mediaType) is { Body: not (ApiBodyKind.Binary or ApiBodyKind.Multipart) };
}
