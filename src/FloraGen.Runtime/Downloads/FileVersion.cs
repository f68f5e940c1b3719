namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Net;

/// <summary>
/// Which version of a file a response has, byte for byte: a strong <c>ETag</c>, or a <c>Last-Modified</c> so far back that the file cannot
/// have been changed twice within its second (RFC 9110, sections 8.8.1 and 8.8.2.2).
/// </summary>
internal sealed class FileVersion
{
    /// <summary>What the clocks of a server and its storage may differ by.</summary>
    private static readonly TimeSpan s_settled = TimeSpan.FromSeconds(60);

    private readonly string _header;

    private FileVersion(string header, string validator, long length)
    {
        _header = header;
        Validator = validator;
        Length = length;
    }

    /// <summary>The text for the header <c>If-Range</c>.</summary>
    public string Validator { get; }

    /// <summary>The number of bytes of the file.</summary>
    public long Length { get; }

    /// <param name="response">The response to a request for all of the file.</param>
    /// <returns>Null where a part of this version could not be told from a part of another.</returns>
    public static FileVersion? Of(ServerResponse response)
    {
        // Bytes are counted as they are read, and a server counts those that it sends, which compression makes others: whoever
        // decompresses takes the length away. What a browser does there cannot be seen.
        if (response.StatusCode != HttpStatusCode.OK
            || Browser.IsHost
            || LengthOf(response) is not { } length
            || IsEncoded(response)
            || string.Equals(HeaderMap.First(response.Headers, "accept-ranges"), "none", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (HeaderMap.First(response.Headers, "etag") is { } tag)
        {
            return tag.Length > 2 && tag[0] == '"' && tag[^1] == '"' ? new FileVersion("etag", tag, length) : null;
        }

        return HeaderMap.First(response.Headers, "last-modified") is { } changed
            && DateOf(changed) is { } then
            && DateOf(HeaderMap.First(response.Headers, "date")) is { } now
            && now - then >= s_settled
                ? new FileVersion("last-modified", changed, length)
                : null;
    }

    /// <summary>Why a response is not the rest of this version.</summary>
    /// <param name="response">The response to a request for the rest.</param>
    /// <param name="position">Where the rest begins.</param>
    /// <returns>Null where it is.</returns>
    public string? FaultOfRest(ServerResponse response, long position)
    {
        if (response.StatusCode != HttpStatusCode.PartialContent)
        {
            return $"the server returned {((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)} instead of 206, because it has another version by now or knows no ranges";
        }

        return !IsOf(response) ? "the server returned a part of another version"
            : IsRest(response, position) ? null
            : "the server returned a part that was not asked for";
    }

    /// <summary>Whether a response is of this version.</summary>
    public bool IsOf(ServerResponse response) => HeaderMap.First(response.Headers, _header) == Validator;

    private static long? LengthOf(ServerResponse response) => response.OpenResponse!.Content.Headers.ContentLength;

    private static bool IsEncoded(ServerResponse response) => HeaderMap.First(response.Headers, "content-encoding") is not (null or "identity");

    private static DateTimeOffset? DateOf(string? text)
        => DateTimeOffset.TryParseExact(text, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;

    /// <summary>Such as <c>bytes 4-9/10</c>. Where a part ends before the file does, the rest of it is asked for in turn.</summary>
    private bool IsRest(ServerResponse response, long position)
    {
        const string Unit = "bytes ";
        string range = HeaderMap.First(response.Headers, "content-range") ?? "";
        string[] numbers = range.StartsWith(Unit, StringComparison.OrdinalIgnoreCase) ? range[Unit.Length..].Trim().Split('-', '/') : [];
        return numbers.Length == 3
            && !IsEncoded(response)
            && Number(numbers[0]) == position
            && Number(numbers[1]) is { } last
            && last >= position
            && last < Length
            && LengthOf(response) == last - position + 1
            && (numbers[2] == "*" || Number(numbers[2]) == Length);
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
