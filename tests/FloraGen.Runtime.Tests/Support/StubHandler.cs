using System.Net;
using System.Text;

namespace RuntimeTests.Support;

/// <summary>Responses requests from a list, and remembers what was asked.</summary>
internal sealed class StubHandler(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] responses) : HttpMessageHandler
{
    public List<SentRequest> Requests { get; } = [];

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Json(
        string body, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers)
        => Bytes(Encoding.UTF8.GetBytes(body), status, headers);

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Bytes(
        byte[] body, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers)
        => (_, _) =>
        {
            HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body) };
            foreach ((string name, string value) in headers)
            {
                Assert.True(response.Headers.TryAddWithoutValidation(name, value));
            }

            return Task.FromResult(response);
        };

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Throws(Exception exception)
        => (_, _) => Task.FromException<HttpResponseMessage>(exception);

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Never()
        => static async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            body,
            request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                .ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase)));
        Assert.True(Requests.Count <= responses.Length, "There were more requests than responses.");
        return await responses[Requests.Count - 1](request, cancellationToken);
    }
}
