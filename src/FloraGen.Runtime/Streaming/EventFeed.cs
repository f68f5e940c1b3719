namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

/// <summary>One reading of events, which goes on with another connection where the options say so.</summary>
internal sealed class EventFeed : PieceFeed
{
    private const string LastEventId = "Last-Event-ID";

    /// <summary>Servers take some 8 KiB of headers.</summary>
    private const int LongestId = 4 * 1024;

    private readonly int _maxReconnects;
    private readonly FollowUp? _followUp;
    private readonly EventReaders _readers;
    private bool _wasOpen;
    private int _reconnects;

    private EventFeed(CallSender sender, ApiRequest request, RequestOptions? options, ApiOptions current, EventReaders readers)
        : base(sender, request, options, current, readers.Cut)
    {
        _readers = readers;
        _maxReconnects = MostReconnects(request, options, current);
        _followUp = _maxReconnects > 0 ? new FollowUp() : null;
    }

    /// <summary>What the last event says beside its data.</summary>
    public EventHead Head => _readers.Head;

    /// <param name="sender">Sends the requests.</param>
    /// <param name="request">The call.</param>
    /// <param name="options">What differs for it from the client's options.</param>
    /// <param name="current">The client's options.</param>
    /// <param name="keepsEmpty">Whether events without anything in their data are wanted.</param>
    public static EventFeed Begin(CallSender sender, ApiRequest request, RequestOptions? options, ApiOptions current, bool keepsEmpty)
        => new(sender, request, options, current, new EventReaders(current.MaxResponseSize, keepsEmpty));

    public override async ValueTask<bool> MoveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ApiException? failure = null;
            try
            {
                if (!IsOpen && !await ConnectAsync(cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }

                if (await ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    _reconnects = 0;
                    return true;
                }
            }
            catch (ApiException exception) when (_wasOpen && MayPass(exception))
            {
                failure = exception;
            }

            if (_readers.Last is { IsDone: true })
            {
                return false;
            }

            if (!await PrepareAsync(failure, cancellationToken).ConfigureAwait(false))
            {
                return failure is null ? false : throw failure;
            }
        }
    }

    /// <summary>A call that may act twice is connected to anew only where the caller says so for this call.</summary>
    private static int MostReconnects(ApiRequest request, RequestOptions? options, ApiOptions current)
    {
        bool isRepeatable = RetryRule.IsRepeatable(request.Method) || request.SendsIdempotencyKey || options?.IdempotencyKey is not null;
        return options?.MaxReconnects ?? (isRepeatable ? current.MaxReconnects : 0);
    }

    /// <summary>A server that is there again in a moment. Who refuses the caller, or has nothing there, does so the next time too.</summary>
    private static bool MayPass(ApiException failure) => failure is ApiConnectionException or ApiServerException or ApiRateLimitException;

    /// <returns>False where the server says that there are no events any more.</returns>
    private async ValueTask<bool> ConnectAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(_followUp, cancellationToken).ConfigureAwait(false);
        _wasOpen = true;
        return Response.StatusCode != HttpStatusCode.NoContent;
    }

    /// <summary>Ends the connection, and waits until it is time for another one.</summary>
    /// <returns>False where there is none.</returns>
    private async ValueTask<bool> PrepareAsync(ApiException? failure, CancellationToken cancellationToken)
    {
        // Any sign of life counts, so that a quiet stream behind a proxy that cuts it now and then goes on.
        _reconnects = _readers.Last is { HadLine: true } ? 0 : _reconnects;
        if (_reconnects >= _maxReconnects)
        {
            if (failure is not null && _maxReconnects > 0)
            {
                ((ISettled)failure).Settle(failure.Attempts, $"Reconnecting {_reconnects.ToString(CultureInfo.InvariantCulture)} times in a row brought no events.");
            }

            return false;
        }

        // Without the id the server would begin anew.
        if (Request.Body is { CanBeSentAgain: false } || (Head.EventId is { } last && !(last.Length <= LongestId && HeaderText.IsValue(last))))
        {
            return false;
        }

        Close();
        _readers.Last = null;
        _followUp!.Headers = Head.EventId is { } id ? [new KeyValuePair<string, string>(LastEventId, id)] : [];
        _followUp.MaxRetries = 0;
        TimeSpan wait = NextWait(failure);
        _reconnects++;
        await ClockDelay.WaitAsync(wait, Current.TimeProvider, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>As long as the server wants, and longer each time that nothing came of it.</summary>
    private TimeSpan NextWait(ApiException? failure)
    {
        TimeSpan? asked = failure is { StatusCode: not null } ? RetryAfter.Of(failure.Headers, Current.TimeProvider) : null;
        TimeSpan wait = asked ?? Head.ReconnectionInterval ?? RetryDelay.Of(null, 0, Current);
        TimeSpan backoff = _reconnects == 0 ? TimeSpan.Zero : RetryDelay.Of(null, _reconnects, Current);
        wait = wait > backoff ? wait : backoff;
        return wait < Current.MaxRetryDelay ? wait : Current.MaxRetryDelay;
    }
}
