using System.Net;

namespace FloraGen.Tests.Calls;

/// <summary>Remembers what is sent, and responds to all of it alike.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, HttpResponseMessage>? respond) : HttpMessageHandler
{
    private readonly List<SentCall> _calls = [];

    public IReadOnlyList<SentCall> Calls => _calls;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in request.Headers.NonValidated)
        {
            headers[name] = string.Join(" | ", values);
        }

        if (request.Content is not null)
        {
            foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in request.Content.Headers.NonValidated)
            {
                headers[name] = string.Join(" | ", values);
            }
        }

        _calls.Add(new SentCall(request.Method.Method, request.RequestUri!.PathAndQuery, body, headers));
        return respond?.Invoke(request) ?? new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
