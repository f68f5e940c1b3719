namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;

/// <summary>A response that is no success. Its exception is made when somebody asks for it: who looks at the status pays for none.</summary>
internal sealed class FailedResponse : ServerResponse
{
    private const string CallOfTests = "a substituted call";

    private readonly string _call;
    private readonly ApiOptions? _options;
    private ApiException? _failure;
    private string? _remark;

    /// <param name="response">What the server said.</param>
    /// <param name="body">The body, whose memory is lent.</param>
    /// <param name="call">What was called. Only its name and the options are held on to, for the response may outlive it.</param>
    public FailedResponse(HttpResponseMessage response, ResponseBody body, ApiCall call)
        : base(response, body)
    {
        _call = call.Name;
        _options = call.Options;
        Time = call.Options.TimeProvider;
    }

    private FailedResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
        : base(statusCode, headers, body)
    {
        _call = CallOfTests;
        Time = TimeProvider.System;
    }

    /// <summary>Whether the caller asked for it: 304 to a request with a condition. The call has not failed then, and there is no value.</summary>
    public bool IsAskedFor { get; init; }

    public override TimeProvider Time { get; }

    /// <summary>The exception of the status, the same each time.</summary>
    public override ApiException Failure
        => _failure ?? Interlocked.CompareExchange(ref _failure, Made(), null) ?? _failure;

    /// <summary>A failure that no server gave.</summary>
    public static FailedResponse OfTest(HttpStatusCode statusCode, string? body, IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
        => new(statusCode, headers, Encoding.UTF8.GetBytes(body ?? "")) { IsAskedFor = statusCode == HttpStatusCode.NotModified };

    /// <summary>The response that an exception is of.</summary>
    /// <exception cref="ArgumentException">It is of none.</exception>
    public static FailedResponse Of(ApiException failure)
    {
        ArgumentCheck.NotNull(failure);
        return failure.StatusCode is { } status && !Succeeds(status)
            ? new FailedResponse(status, failure.Headers, ((IErrorSource)failure).Content) { _failure = failure }
            : throw new ArgumentException("The exception does not belong to a response with an error status.", nameof(failure));
    }

    /// <summary>No other attempt follows.</summary>
    public void Settle(int attempts, string? remark)
    {
        Attempts = attempts;
        _remark = remark;
        ((ISettled?)_failure)?.Settle(attempts, remark);
    }

    private ApiException Made()
    {
        ApiException failure = ApiErrors.OfStatus(this, _call, Time).Of(_options);
        ((ISettled)failure).Settle(Attempts, _remark);
        return failure;
    }
}
