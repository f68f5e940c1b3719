namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;

/// <summary>
/// The exception for a call that failed. Its subclasses say how: one for each group of HTTP statuses,
/// <see cref="ApiConnectionException"/> when there was no response, <see cref="ApiSerializationException"/> when a successful
/// response does not match the OpenAPI document. A redirect is a failure too: a client's own connections do not follow redirects.
/// </summary>
public partial class ApiException : Exception, Internal.ISettled, Internal.IErrorSource
{
    private readonly ReadOnlyMemory<byte> _content;
    private string? _remark;
    private string? _clientName;
    private string? _clientKey;

    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiException(string message, HttpStatusCode statusCode, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : this(message, Internal.ServerResponse.Of(statusCode, body, headers))
    {
    }

    internal ApiException(string message, Internal.ServerResponse? response, Exception? innerException = null)
        : base(message, innerException)
    {
        _content = response?.Keep().Body ?? default;
        StatusCode = response?.StatusCode;
        Headers = response?.Headers ?? Internal.HeaderMap.Empty;
        RequestId = response?.RequestId;
        Attempts = response?.Attempts ?? 0;
        Body = response is null ? null : Internal.BodyText.Of(response.Body.Span);
        ErrorCode = response is { IsSuccess: false } ? Internal.ErrorBody.Read(response.Body.Span).Code : null;
    }

    /// <summary>What happened, and why the call was not retried although it might have been.</summary>
    public override string Message => _remark is null ? base.Message : $"{base.Message.TrimEnd('.')}. {_remark}";

    /// <summary>The number of attempts; 0 where a test created the exception.</summary>
    public int Attempts { get; private set; }

    /// <summary>The status of the response; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The headers of the response, by name without regard to case; empty when there was none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The server's id of the request, from <c>request-id</c> or <c>x-request-id</c>: include it in support requests.</summary>
    public string? RequestId { get; }

    /// <summary>The body of the response as text, truncated after 64 KiB; null when there was no response.</summary>
    public string? Body { get; }

    /// <summary>The code in the body's error, such as <c>not_found</c>; null when it has none.</summary>
    public string? ErrorCode { get; }

    /// <summary>
    /// The class of the client whose call failed, such as <c>PetsClient</c>; null where no call failed, as with an exception that a
    /// test creates.
    /// </summary>
    public string? ClientName
    {
        get => _clientName;
        init => _clientName = value;
    }

    /// <summary>The name that this client is registered with in the container; null where it is registered without one.</summary>
    public string? ClientKey
    {
        get => _clientKey;
        init => _clientKey = value;
    }

    void Internal.ISettled.Name(string client, string? registration)
    {
        _clientName = client;
        _clientKey = registration;
    }

    ReadOnlyMemory<byte> Internal.IErrorSource.Content => _content;

    void Internal.ISettled.Settle(int attempts, string? remark)
    {
        Attempts = attempts;
        _remark = remark;
    }

    T? Internal.IErrorSource.ReadError<T>(Internal.JsonReadFunc<T> read)
        where T : class
    {
        if (_content.IsEmpty)
        {
            return null;
        }

        try
        {
            Utf8JsonReader reader = new(Internal.Utf8Preamble.Skip(_content.Span));
            return reader.Read() ? read(ref reader) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // A proxy in between may return a page of its own.
            return null;
        }
    }
}
