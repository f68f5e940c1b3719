using System.Globalization;
using System.Text;

namespace Reliability.Support;

/// <summary>The right response to a request, for faults to spoil.</summary>
/// <param name="ContentType">What the body is.</param>
/// <param name="Body">The body, not compressed.</param>
internal sealed record Reply(string ContentType, byte[] Body)
{
    public static Reply Json(string body) => new("application/json", Encoding.UTF8.GetBytes(body));

    /// <summary>The status line, the headers and the empty line. The connection is not used again.</summary>
    /// <param name="headers">More headers, each with its line end.</param>
    /// <param name="status">The code and its name.</param>
    /// <param name="length">The Content-Length; null for none.</param>
    public string Head(string headers = "", string status = "200 OK", long? length = null)
    {
        string announced = length is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        return $"HTTP/1.1 {status}\r\nContent-Type: {ContentType}\r\nConnection: close\r\n{announced}{headers}\r\n";
    }

    /// <summary>The whole response.</summary>
    public byte[] Whole(string headers = "", string status = "200 OK")
        => [.. Encoding.Latin1.GetBytes(Head(headers, status, Body.Length)), .. Body];

    public Reply With(string contentType, byte[] body) => new(contentType, body);
}
