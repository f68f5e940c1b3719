using System.Net;
using System.Text;

namespace FloraGen.Docs.Tests.Generation;

/// <summary>The server of the pages about events, results and transfers.</summary>
internal sealed class NurseryServer : HttpMessageHandler
{
    private const string Picture = "abcdefghij";
    private int _version = 1;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return (request.Method.Method, request.RequestUri!.AbsolutePath) switch
        {
            ("GET", "/events") => Events(Header(request, "Last-Event-ID")),
            ("GET", "/plants/p1/picture") => PictureFrom(Header(request, "Range")),
            ("PUT", "/plants/p1/picture") => new(HttpStatusCode.NoContent),
            ("GET", "/plants/p1") => Header(request, "If-None-Match") == Tag ? Tagged(HttpStatusCode.NotModified, "") : Tagged(HttpStatusCode.OK, """{"name":"fern"}"""),
            ("PUT", "/plants/p1") => Header(request, "If-Match") == Tag ? Replaced() : Json(HttpStatusCode.PreconditionFailed, """{"newest":"\"v1\""}"""),
            ("GET", "/plants/p9") => Json(HttpStatusCode.NotFound, """{"code":"no_plant","message":"There is no plant p9."}"""),
            ("GET", "/plants/p7/pot") => Json(HttpStatusCode.OK, """{"pot":{"width":30},"at":"2026-03-04T05:06:07Z"}"""),
            _ => new(HttpStatusCode.NotFound),
        };
    }

    private string Tag => $"\"v{_version}\"";

    private static string? Header(HttpRequestMessage request, string name)
        => request.Headers.NonValidated.TryGetValues(name, out System.Net.Http.Headers.HeaderStringValues values) ? values.ToString() : null;

    private static HttpResponseMessage Events(string? lastId)
    {
        if (lastId == "43")
        {
            return new(HttpStatusCode.NoContent);
        }

        string text = lastId switch
        {
            "silent" => ": beat\n\n",
            "42" => "id: 43\nevent: grown\ndata: {\"plant\":\"p1\",\"height\":4}\n\n",
            _ => "retry: 1\n\nid: 41\nevent: grown\ndata: {\"plant\":\"p1\",\"height\":3}\n\nid: 42\nevent: error\ndata: {\"plant\":\"p2\",\"reason\":\"dry\"}\n\n",
        };
        HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new StreamContent(new BrokenOffStream(Encoding.UTF8.GetBytes(text), isSilent: lastId == "silent", breaks: false)) };
        response.Headers.Add("X-Stream", "7");
        return response;
    }

    /// <summary>Ends after four bytes, unless the rest is asked for.</summary>
    private static HttpResponseMessage PictureFrom(string? range)
    {
        int start = range is null ? 0 : int.Parse(range["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
        byte[] bytes = Encoding.ASCII.GetBytes(start == 0 ? Picture[..4] : Picture[start..]);
        HttpResponseMessage response = new(start == 0 ? HttpStatusCode.OK : HttpStatusCode.PartialContent) { Content = new StreamContent(new BrokenOffStream(bytes, isSilent: false, breaks: start == 0)) };
        response.Headers.Add("ETag", "\"p\"");
        response.Content.Headers.ContentLength = Picture.Length - start;
        if (start > 0)
        {
            response.Content.Headers.Add("Content-Range", $"bytes {start}-9/10");
        }

        return response;
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string body)
        => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private HttpResponseMessage Tagged(HttpStatusCode status, string body)
    {
        HttpResponseMessage response = Json(status, body);
        response.Headers.Add("ETag", Tag);
        response.Headers.Add("X-Calls-Left", "59");
        return response;
    }

    private HttpResponseMessage Replaced()
    {
        _version++;
        return Tagged(HttpStatusCode.OK, """{"name":"tall fern"}""");
    }
}
