namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;

/// <summary>
/// A call failed. Subclasses tell how: one for each family of HTTP statuses, <see cref="ApiConnectionException"/> when no
/// answer came, <see cref="ApiSerializationException"/> when a successful response is not what the API's document says.
/// A redirect is a failure too: a client's own connections follow none, and the message names the host that it leads to.
/// </summary>
public partial class ApiException : Exception, Internal.ISettled, Internal.IErrorSource
{
    private readonly ReadOnlyMemory<byte> _content;
    private string? _remark;
    private string? _clientName;
    private string? _clientKey;

    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiException(string message, HttpStatusCode statusCode, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : this(message, Internal.ServerResponse.Of(statusCode, body, headers))
    {
    }

    internal ApiException(string message, Internal.ServerResponse? answer, Exception? innerException = null)
        : base(message, innerException)
    {
        _content = answer?.Keep().Body ?? default;
        StatusCode = answer?.StatusCode;
        Headers = answer?.Headers ?? Internal.HeaderMap.Empty;
        RequestId = answer?.RequestId;
        Attempts = answer?.Attempts ?? 0;
        Body = answer is null ? null : Internal.BodyText.Of(answer.Body.Span);
        ErrorCode = answer is { IsSuccess: false } ? Internal.ErrorBody.Read(answer.Body.Span).Code : null;
    }

    /// <summary>What happened, and why the call was not tried again where it looks as if it could have been.</summary>
    public override string Message => _remark is null ? base.Message : $"{base.Message.TrimEnd('.')}. {_remark}";

    /// <summary>How often the request was tried; 0 where a test made the exception.</summary>
    public int Attempts { get; private set; }

    /// <summary>The status of the response; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The headers of the response, by name without regard to case; empty when there was none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>What the server calls this request, from the header <c>request-id</c> or <c>x-request-id</c>: name it when you ask for help.</summary>
    public string? RequestId { get; }

    /// <summary>The body of the response as text, cut behind 64 KiB; null when there was no response.</summary>
    public string? Body { get; }

    /// <summary>The code in the body's error, such as <c>not_found</c>; null when it has none.</summary>
    public string? ErrorCode { get; }

    /// <summary>
    /// The class of the client whose call failed, such as <c>PetsClient</c>; null where no call failed, as with an exception that a
    /// test makes.
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
            // A proxy in between may answer with a page of its own.
            return null;
        }
    }
}
