namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Waits by a clock.</summary>
internal static class ClockDelay
{
#if NET8_0_OR_GREATER
    public static Task WaitAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);
#else
    public static async Task WaitAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource<bool> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ITimer timer = time.CreateTimer(
            static source => ((TaskCompletionSource<bool>)source!).TrySetResult(true), end, delay, Timeout.InfiniteTimeSpan);
        _ = await end.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
#endif
}
