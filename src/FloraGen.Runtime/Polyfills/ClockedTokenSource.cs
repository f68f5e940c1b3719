namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;

/// <summary>Cancels when a clock says so: what a token source of .NET does by itself.</summary>
internal sealed class ClockedTokenSource : CancellationTokenSource
{
    private readonly ITimer _timer;

    public ClockedTokenSource(TimeSpan delay, TimeProvider time)
        => _timer = time.CreateTimer(static source => ((ClockedTokenSource)source!).Expire(), this, delay, Timeout.InfiniteTimeSpan);

    /// <summary>Starts the time anew.</summary>
    public void Restart(TimeSpan delay)
    {
        if (!IsCancellationRequested)
        {
            _ = _timer.Change(delay, Timeout.InfiniteTimeSpan);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _timer.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Expire()
    {
        try
        {
            Cancel();
        }
        catch (ObjectDisposedException)
        {
            // What it would have ended has ended already.
        }
    }
}
