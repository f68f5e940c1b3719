using System.Net;
using System.Text;

namespace FloraGen.Tests.Scenarios;

/// <summary>Responses of a server, each made anew for its request.</summary>
internal static class Responses
{
    public static Func<HttpRequestMessage, HttpResponseMessage> Json(string body) => Of(body, "application/json");

    public static Func<HttpRequestMessage, HttpResponseMessage> Of(string body, string mediaType)
        => _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public static HttpResponseMessage Nothing(HttpRequestMessage request) => new(HttpStatusCode.NoContent) { RequestMessage = request };

    /// <summary>What was sent comes back as JSON.</summary>
    public static HttpResponseMessage Echo(HttpRequestMessage request)
    {
        using StreamReader reader = new(request.Content!.ReadAsStream());
        return Json(reader.ReadToEnd())(request);
    }
}
