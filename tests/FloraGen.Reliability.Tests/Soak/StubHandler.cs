using System.Net;
using System.Net.Http.Headers;
using Reliability.Support;

namespace Reliability.Soak;

/// <summary>Responses without a network: rightly, but for one request in 97 that is too early and one in 101 whose connection breaks.</summary>
internal sealed class StubHandler(Uri url) : HttpMessageHandler
{
    private const int TooEarly = 97;
    private const int Broken = 101;

    private int _count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        int number = Interlocked.Increment(ref _count);
        if (number % Broken == 0)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was reset.");
        }

        if (number % TooEarly == 0)
        {
            HttpResponseMessage busy = new(HttpStatusCode.ServiceUnavailable) { Content = new ByteArrayContent([]), RequestMessage = request };
            busy.Headers.Add("retry-after-ms", "0");
            return busy;
        }

        Reply reply = RightReplies.To(url, request.Method, request.RequestUri!.PathAndQuery);
        ByteArrayContent content = new(reply.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue(reply.ContentType);
        return new HttpResponseMessage { Content = content, RequestMessage = request };
    }
}
