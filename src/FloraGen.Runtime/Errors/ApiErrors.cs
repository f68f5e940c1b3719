namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Net;
using System.Text.Json;

/// <summary>Makes the exceptions of calls.</summary>
internal static partial class ApiErrors
{
    /// <summary>Lets a failure tell whose call it was.</summary>
    public static TFailure Of<TFailure>(this TFailure failure, ApiOptions? options)
        where TFailure : ApiException
    {
        if (options is INamedOptions named)
        {
            ((ISettled)failure).Name(named.ClientName, ((ICopiedOptions)options).Registration);
        }

        return failure;
    }

    /// <summary>The exception for a status that is no success.</summary>
    public static ApiException OfStatus(ServerResponse response, string call, TimeProvider time)
    {
        string message = Message(response, call);
        return (int)response.StatusCode switch
        {
            400 => new ApiBadRequestException(message, response),
            401 => new ApiAuthenticationException(message, response),
            403 => new ApiPermissionDeniedException(message, response),
            404 => new ApiNotFoundException(message, response),
            409 => new ApiConflictException(message, response),
            422 => new ApiUnprocessableEntityException(message, response),
            429 => new ApiRateLimitException(message, response, RetryAfter.Of(response.Headers, time)),
            >= 500 => new ApiServerException(message, response),
            _ => new ApiException(message, response),
        };
    }

    /// <summary>The exception for a success without content where a value has to be.</summary>
    public static ApiSerializationException OfNothing(ServerResponse response, string call)
        => new($"The response to {call}{Trace(response)} is {(int)response.StatusCode} {response.StatusCode}: there is no value, which the document promises.", "$", response, null);

    /// <summary>The exception for a successful response that cannot be read.</summary>
    public static ApiSerializationException OfBody(ServerResponse response, string call, Exception fault)
    {
        if (response.SaysNothing)
        {
            return OfNothing(response, call);
        }

        ReadOnlySpan<byte> json = Utf8Preamble.Skip(response.Body.Span);
        // A serializer that is not the client's knows no path within what a converter of the client's reads.
        string path = fault is JsonException { Path: { Length: > 0 } known } and not JsonReadException ? known : JsonPathFinder.Find(json, fault);
        string reason = json.IsEmpty ? "the body is empty"
            : fault is JsonReadException ? fault.Message
            : BodyText.LooksLikeHtml(json) ? "the body is HTML and not JSON"
            : "the body is not the JSON that was expected";
        string message = $"The response to {call}{Trace(response)} cannot be read: at {path}, {reason}.";
        return new ApiSerializationException(message, path, response, fault);
    }

    public static ApiConnectionException OfConnection(string call, Exception fault)
        => new($"No response to {call}: {fault.Message}{Cause(fault)}", fault);

    public static ApiTimeoutException OfTimeout(string call, TimeSpan timeout, Exception? fault)
        => new($"No complete response to {call} within {timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.", fault);

    /// <summary>The exception for a limit of the HttpClient's or its handlers', which only they can name.</summary>
    public static ApiTimeoutException OfTimeout(string call, Exception fault, TimeoutException? limit)
        => new($"No complete response to {call} in time: {fault.Message}{(limit is null ? "" : " " + limit.Message)}", fault);

    /// <summary>The exception for a body that stopped coming.</summary>
    public static ApiTimeoutException OfSilence(string call, TimeSpan timeout, Exception fault)
        => new($"Nothing of the response to {call} came for {timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.", fault);

    /// <summary>The exception for a call whose attempts took too long together.</summary>
    public static ApiTimeoutException OfTotalTimeout(string call, TimeSpan timeout, Exception fault)
        => new($"No complete response to {call} within {timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s in all.", fault);

    /// <summary>The exception for a response that is longer than the client takes.</summary>
    public static ApiSerializationException OfSize(ServerResponse response, string call, long limit)
        => new(
            $"The response to {call}{Trace(response)} cannot be read: it is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, which the option MaxResponseSize allows.",
            "$",
            response,
            null);

    /// <summary>HttpClient often says no more than that something went wrong, and what stands in the exception within.</summary>
    private static string Cause(Exception fault)
        => fault.InnerException is { Message: { Length: > 0 } cause } && !fault.Message.Contains(cause, StringComparison.Ordinal) ? " " + cause : "";

    private static string Message(ServerResponse response, string call)
    {
        // Of a status that .NET has no name for, the name is the number.
        string number = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), name = response.StatusCode.ToString();
        string status = string.Equals(name, number, StringComparison.Ordinal) ? number : $"{number} {name}";
        if (response.StatusCode == 0)
        {
            // Browsers return this for a redirect that they were told not to follow.
            return $"A redirect for {call}: redirects are not followed, and a browser does not say where this one leads";
        }

        string text = (int)response.StatusCode is >= 300 and <= 399 && HeaderMap.First(response.Headers, "location") is { } location
            ? $"redirects are not followed, and this one leads to {Host(location)}"
            : (int)response.StatusCode == 304 ? "it is the same that the caller has, and comes without a value"
            : ErrorBody.Describe(response.Body.Span);
        return $"{status} for {call}{Trace(response)}{(text.Length == 0 ? "" : ": " + text)}";
    }

    private static string Host(string location)
        => Uri.TryCreate(location, UriKind.Absolute, out Uri? target) && target.Host.Length > 0 ? target.Host : "another path of the same host";

    private static string Trace(ServerResponse response) => response.RequestId is null ? "" : $" (request id {response.RequestId})";
}
