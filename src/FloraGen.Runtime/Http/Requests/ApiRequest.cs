namespace FloraGen.Runtime.Internal;

using System.Net.Http;

/// <summary>A call before it is sent: enough to make the message of each attempt anew.</summary>
internal sealed class ApiRequest
{
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">Escaped, and with a slash in front.</param>
    /// <param name="operationId">The operation's id in the document.</param>
    public ApiRequest(HttpMethod method, string path, string? operationId = null)
    {
        OperationId = operationId;
        Method = method;
        Path = path;
        Route = path;
    }

    public HttpMethod Method { get; }

    public string? OperationId { get; }

    public string Path { get; }

    /// <summary>Whether the call does nothing but get its response: the methods that are safe (RFC 9110, section 9.2.1), and QUERY.</summary>
    public bool OnlyReads => Method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY";

    /// <summary>The path as the document has it, with the names of its parameters in braces; null for a call that the document lacks.</summary>
    public string? Route { get; init; }

    public ApiQuery? Query { get; init; }

    public ApiHeaders? Headers { get; init; }

    public ApiCookies? Cookies { get; init; }

    public ApiContent? Body { get; init; }

    /// <summary>The media types to ask for, best first.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>The API takes an <c>Idempotency-Key</c> here: each call gets one.</summary>
    public bool SendsIdempotencyKey { get; init; }

    public bool RequiresCredentials { get; init; } = true;

    /// <summary>The ways to prove who calls that this call takes; null for those of the API.</summary>
    public SecurityRule? Security { get; init; }

    /// <summary>The operation's own server; null for the API's.</summary>
    public ServerTemplate? Server { get; init; }

    /// <summary>The URL that a page gave for the one behind it, instead of path and query; null for every other call.</summary>
    public string? NextUrl { get; init; }

    /// <summary>The call as a person would name it. The query that a path may have with a call that the document lacks is left out: it may hold a secret.</summary>
    public override string ToString() => Method.Method + " " + Path.Split('?')[0];
}
