using System.Net;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>Keeps what passes. Nothing leaves this machine.</summary>
internal sealed class RecordingHandler(Uri server) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    public SentRequest? Last { get; set; }

    /// <summary>Asks Prism for a value made from the schema, instead of the document's example.</summary>
    public string? Seed { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || address.Authority != server.Authority)
        {
            throw new InvalidOperationException($"A request to {request.RequestUri} would leave this machine.");
        }

        byte[] body = request.Content is null ? [] : await ReadAsync(request.Content, cancellationToken);
        KeyValuePair<string, string>[] headers = [.. request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).Select(static header => KeyValuePair.Create(header.Key, string.Join(",", header.Value)))];
        if (Seed is not null)
        {
            request.Headers.Add("prism-seed", Seed);
        }

        Last = new SentRequest
        {
            Method = request.Method.Method,
            Target = address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped)[server.AbsolutePath.Length..],
            Headers = headers,
            Body = body,
            Status = 0,
            ResponseType = null,
            Response = [],
            Verdict = "unanswered",
            Reason = "Prism gave no response in time.",
        };
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Last = Last with
        {
            Status = (int)response.StatusCode,
            ResponseType = response.Content.Headers.ContentType?.MediaType,
            Response = await response.Content.ReadAsByteArrayAsync(cancellationToken),
            Verdict = HeaderOf(response, "verdict") ?? "none",
            Reason = WebUtility.UrlDecode(HeaderOf(response, "reason") ?? "").Trim(),
        };
        return response;
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(cancellationToken);
        return await content.ReadAsByteArrayAsync(cancellationToken);
    }

    private static string? HeaderOf(HttpResponseMessage response, string name)
        => response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null;
}
