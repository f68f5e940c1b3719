using System.Net;

namespace RuntimeTests.Allocations;

/// <summary>Responses at once, on the thread that asks, and remembers nothing.</summary>
internal sealed class PromptHandler(byte[] body, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new(status) { RequestMessage = request, Content = new ByteArrayContent(body) };
        Assert.True(response.Headers.TryAddWithoutValidation("request-id", "req_1"));
        Assert.True(response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8"));
        return Task.FromResult(response);
    }
}
