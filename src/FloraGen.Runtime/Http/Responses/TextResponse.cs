namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http.Headers;
using System.Text;

/// <summary>The body of a response as a text.</summary>
internal static class TextResponse
{
    /// <summary>A byte order mark tells how to read it, else the header's charset, else it is UTF-8.</summary>
    public static string Of(ServerResponse response)
    {
        using MemoryStream body = new(response.Body.ToArray(), writable: false);
        using StreamReader reader = new(body, Charset(HeaderMap.First(response.Headers, "content-type")), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding Charset(string? contentType)
    {
        string? name = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) ? type.CharSet?.Trim('"', '\'') : null;
        try
        {
            return string.IsNullOrEmpty(name) ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A charset that .NET does not know, or does not serve: most texts look the same in UTF-8.
            return Encoding.UTF8;
        }
    }
}
