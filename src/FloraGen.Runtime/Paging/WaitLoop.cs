namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Asks until a response is settled.</summary>
internal static class WaitLoop
{
    /// <returns>The first response that is not pending.</returns>
    /// <exception cref="ApiTimeoutException">The last response within the time was pending still.</exception>
    public static async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> fetch,
        Func<T, bool> isPending,
        Func<T, string> describe,
        WaitOptions? options,
        ApiOptions current,
        CancellationToken cancellationToken)
    {
        WaitOptions wait = options ?? new WaitOptions();
        if (wait.PollInterval <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException("wait.PollInterval", wait.PollInterval, "The time between two calls must be greater than zero.");
        }

        using CancellationTokenSource whole = TimeLimit.Start(wait.Timeout, current.TimeProvider);
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), whole);
        string last = "without a response";
        try
        {
            while (true)
            {
                T response = await fetch(whole.Token).ConfigureAwait(false);
                if (response is null || !isPending(response))
                {
                    return response;
                }

                last = describe(response);
                await ClockDelay.WaitAsync(wait.PollInterval, current.TimeProvider, whole.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            string seconds = wait.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw ApiErrors.Of(new ApiTimeoutException($"Still {last} after {seconds} s.", exception), current);
        }
    }
}
