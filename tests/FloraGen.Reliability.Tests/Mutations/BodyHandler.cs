using System.Net;

namespace Reliability.Mutations;

/// <summary>Responses everything with one body.</summary>
internal sealed class BodyHandler(byte[] body, HttpStatusCode status) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(body) });
}
