namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A call that is tried again after failures that may pass.</summary>
internal abstract partial class RetriedCall
{
    /// <param name="call">The call.</param>
    protected RetriedCall(ApiCall call)
    {
        Call = call;
        TotalTimeout = call.Options.TotalTimeout;
    }

    public ApiCall Call { get; }

    public required int MaxRetries { get; init; }

    /// <summary>Sending the request twice does no more than sending it once.</summary>
    public required bool IsRepeatable { get; init; }

    /// <summary>Whether a status that is no success is returned and not thrown, once no other attempt follows.</summary>
    public bool TakesFailures { get; init; }

    /// <summary>How long all attempts may take, with the waits between them.</summary>
    public TimeSpan TotalTimeout { get; init; }

    /// <summary>Whether the body is there for another attempt; asked after a failure.</summary>
    protected virtual bool CanBeSentAgain => true;

    public IReadOnlyList<string> FinalErrorCodes { get; init; } = [];

    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ApiException">The last attempt failed, or the time was up.</exception>
    public ValueTask<ServerResponse> RunAsync(CancellationToken cancellationToken)
        => TotalTimeout == Timeout.InfiniteTimeSpan ? RunAsync(null, cancellationToken) : RunInTimeAsync(cancellationToken);

    /// <param name="retries">The number of attempts before this one.</param>
    /// <param name="cancellationToken">The caller's, or the end of <see cref="TotalTimeout"/>.</param>
    protected abstract ValueTask<AttemptResult> AttemptAsync(int retries, CancellationToken cancellationToken);

    private async ValueTask<ServerResponse> RunInTimeAsync(CancellationToken cancellationToken)
    {
        TimeProvider time = Call.Options.TimeProvider;
        using CancellationTokenSource whole = TimeLimit.Start(TotalTimeout, time, nameof(TotalTimeout));
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), whole);
        RetryDeadline deadline = new(TotalTimeout, time);
        try
        {
            return await RunAsync(deadline, whole.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (whole.IsCancellationRequested)
        {
            ApiTimeoutException failure = ApiErrors.OfTotalTimeout(Call.Name, TotalTimeout, (Exception?)deadline.LastFailure ?? exception);
            throw Settled(failure, deadline.Attempts, null);
        }
    }

    private ValueTask<ServerResponse> RunAsync(RetryDeadline? deadline, CancellationToken cancellationToken)
    {
        bool isTraced = false;
        SeeWhetherTraced(ref isTraced);
        return isTraced ? RunTracedAsync(deadline, cancellationToken) : TryAsync(deadline, cancellationToken);
    }

    private async ValueTask<ServerResponse> RunTracedAsync(RetryDeadline? deadline, CancellationToken cancellationToken)
    {
        StartCallSpan();
        try
        {
            ServerResponse response = await TryAsync(deadline, cancellationToken).ConfigureAwait(false);
            EndCallSpan(ErrorType.Of(response));
            return response;
        }
        catch (Exception exception)
        {
            EndCallSpan(ErrorType.Of(exception));
            throw;
        }
    }

    private async ValueTask<ServerResponse> TryAsync(RetryDeadline? deadline, CancellationToken cancellationToken)
    {
        for (int retries = 0; ; retries++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            deadline?.Begin();
            AttemptResult result = await AttemptAsync(retries, cancellationToken).ConfigureAwait(false);
            if (!result.HasFailed)
            {
                result.Response!.Attempts = retries + 1;
                return result.Response;
            }

            if (retries >= MaxRetries || !RetryRule.Allows(result, IsRepeatable, FinalErrorCodes))
            {
                return End(result, retries + 1, retries < MaxRetries ? RetryRule.Doubt(result, IsRepeatable) : null);
            }

            if (!CanBeSentAgain)
            {
                return End(result, retries + 1, "It was not tried again: the body is a stream that was read and cannot seek.");
            }

            TimeSpan wait = RetryDelay.Of(result.Response, retries, Call.Options);
            if (wait >= deadline?.Left)
            {
                return End(result, retries + 1, "It was not tried again: the total timeout would be over before that.");
            }

            if (deadline is not null)
            {
                deadline.LastFailure = result.Failure;
            }

            AttemptWatch.Retrying(Call, result, retries + 1, wait);
            result.Response?.ReleaseBody();
            await ClockDelay.WaitAsync(wait, Call.Options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>No other attempt follows one that failed.</summary>
    /// <exception cref="ApiException">There is no response, or one that the caller does not take.</exception>
    private ServerResponse End(AttemptResult result, int attempts, string? remark)
    {
        if (result.Refusal is not { } refusal)
        {
            throw Settled(result.Failure!, attempts, remark);
        }

        refusal.Settle(attempts, remark);
        AttemptWatch.GivenUp(Call, refusal);
        return TakesFailures ? refusal : throw refusal.Failure;
    }

    private ApiException Settled(ApiException failure, int attempts, string? remark)
    {
        ((ISettled)failure.Of(Call.Options)).Settle(attempts, remark);
        AttemptWatch.GivenUp(Call, failure, attempts);
        return failure;
    }

    static partial void SeeWhetherTraced(ref bool isTraced);

    partial void StartCallSpan();

    partial void EndCallSpan(string? error);
}
