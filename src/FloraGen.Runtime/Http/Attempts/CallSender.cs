namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Sends a call until a response comes, or until trying again makes no sense.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class CallSender
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    private readonly ApiDefinition _definition;
    private readonly HttpClient _http;
    private readonly CurrentOptions _options;
    private readonly TokenCache _tokens;
    private readonly BaseAddress _address;

    public CallSender(ApiDefinition definition, HttpClient http, CurrentOptions options, TokenCache tokens)
    {
        _definition = definition;
        _http = http;
        _options = options;
        _tokens = tokens;
        _address = new BaseAddress(definition, http);
    }

    /// <summary>Whether the connections are the application's, which may have handlers that want to know the operation.</summary>
    public bool HasHandlers { get; init; }

    /// <param name="request">The call.</param>
    /// <param name="options">What differs for it from the client's options.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <param name="keepsBody">Whether the body of a success is left to be read.</param>
    /// <param name="isRaw">
    /// Whether the caller sees the status: 304 is returned then where the request asked for it, and so is any other that is no
    /// success where the options say so.
    /// </param>
    /// <param name="followUp">What differs for a request that goes on with a call; null for all others.</param>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
    public ValueTask<ServerResponse> SendAsync(
        ApiRequest request,
        RequestOptions? options,
        CancellationToken cancellationToken,
        bool keepsBody = false,
        bool isRaw = false,
        FollowUp? followUp = null)
    {
        ApiOptions current = _options.Value;
        ApiContent? body = options?.BodyMembers is { Count: > 0 } members ? BodyMembers.AddTo(request.Body, members) : request.Body;
        // One key for the call, whatever the number of attempts: a server can tell a repetition from a second wish.
        string? idempotencyKey = followUp?.IdempotencyKey ?? options?.IdempotencyKey ?? GivenKey(options) ?? (request.SendsIdempotencyKey ? Guid.NewGuid().ToString() : null);
        if (followUp is not null)
        {
            followUp.IdempotencyKey = idempotencyKey;
        }

        bool isRepeatable = idempotencyKey is not null || RetryRule.IsRepeatable(request.Method);
        int maxRetries = followUp?.MaxRetries ?? options?.MaxRetries ?? current.MaxRetries;
        RequestMessages messages = new(_definition, current, _http, _tokens, _address, request, body, options, idempotencyKey)
        {
            Operation = HasHandlers ? new ApiOperation(request, isRepeatable, isRetried: maxRetries > 0) : null,
            FollowUp = followUp,
        };
        ApiCall call = new(request, current);
        SentCall sent = new(_http, call, messages)
        {
            MaxRetries = maxRetries,
            TotalTimeout = options?.TotalTimeout ?? current.TotalTimeout,
            Timeout = options?.Timeout ?? current.Timeout,
            IsRepeatable = isRepeatable,
            Body = body,
            KeepsBody = keepsBody,
            TakesNotModified = isRaw,
            TakesFailures = isRaw && (options?.Throw ?? current.Throw) == ThrowOn.ConnectionOnly,
            Security = request.Security ?? _definition.Security,
            FinalErrorCodes = _definition.FinalErrorCodes,
        };
        return sent.RunAsync(cancellationToken);
    }

    private static string? GivenKey(RequestOptions? options)
    {
        if (options?.Headers is { } headers)
        {
            foreach (KeyValuePair<string, string> header in headers)
            {
                if (string.Equals(header.Key, IdempotencyKeyHeader, StringComparison.OrdinalIgnoreCase))
                {
                    return header.Value;
                }
            }
        }

        return null;
    }
}
