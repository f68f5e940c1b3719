using System.Net;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>A server without a network: responds at once, with the headers that servers send.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, byte[]> respond) : HttpMessageHandler
{
    public static Uri BaseUrl { get; } = new("https://stub.example.com/");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = respond(request);
        HttpResponseMessage response = new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) };
        _ = response.Headers.TryAddWithoutValidation("Date", "Fri, 20 Mar 2026 09:15:30 GMT");
        _ = response.Headers.TryAddWithoutValidation("Server", "stub");
        _ = response.Headers.TryAddWithoutValidation("request-id", "req_0123456789");
        _ = response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return Task.FromResult(response);
    }
}
