using System.Net;
using System.Text;

namespace EcosystemTests.Support;

/// <summary>Responses each request by a function, and remembers it.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, int, CancellationToken, Task<HttpResponseMessage>> response) : HttpMessageHandler
{
    /// <param name="statuses">In order; the last one goes on.</param>
    public StubHandler(params HttpStatusCode[] statuses)
        : this((_, number, _) => Task.FromResult(Responses.Of(statuses[Math.Min(number, statuses.Length) - 1])))
    {
    }

    public List<SentRequest> Requests { get; } = [];

    public static StubHandler Throwing(Exception exception) => new((_, _, _) => Task.FromException<HttpResponseMessage>(exception));

    public static StubHandler Silent() => new(static async (_, _, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("unreachable");
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        if (request.Content is { } content)
        {
            // As a connection does it: nothing is kept for another time.
            await content.CopyToAsync(body, cancellationToken);
        }

        Requests.Add(new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            Encoding.UTF8.GetString(body.ToArray()),
            request.Headers.ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase)));
        return await response(request, Requests.Count, cancellationToken);
    }
}
