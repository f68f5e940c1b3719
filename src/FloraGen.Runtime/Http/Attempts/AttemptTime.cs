namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;

/// <summary>
/// The time that an attempt has. Timers are costly, so the time serves another attempt when this one is over, unless code of the
/// caller's was told of it: that may hold on to it, and must never be cancelled by another call.
/// </summary>
internal sealed class AttemptTime : IDisposable
{
#if NET8_0_OR_GREATER
    [ThreadStatic]
    private static AttemptTime? s_spare;

    private bool _isPrivate;
#endif
    private readonly CancellationTokenSource _limit;
    private TimeSpan _timeout;

    private AttemptTime(CancellationTokenSource limit) => _limit = limit;

    /// <summary>Cancelled when the time is up, for what has ended when the attempt has.</summary>
    public CancellationToken Token => _limit.Token;

    public bool IsCancellationRequested => _limit.IsCancellationRequested;

    /// <param name="timeout">The time.</param>
    /// <param name="time">The clock that tells.</param>
    /// <exception cref="ArgumentOutOfRangeException">No timer can be set to that.</exception>
#if NET8_0_OR_GREATER
    public static AttemptTime Start(TimeSpan timeout, TimeProvider time)
    {
        // Only .NET's own timers can be set anew.
        bool isPrivate = ReferenceEquals(time, TimeProvider.System);
        AttemptTime? spare = isPrivate ? s_spare : null;
        if (spare is null)
        {
            return new AttemptTime(TimeLimit.Start(timeout, time)) { _timeout = timeout, _isPrivate = isPrivate };
        }

        s_spare = null;
        TimeLimit.Restart(spare._limit, TimeLimit.Checked(timeout));
        spare._timeout = timeout;
        return spare;
    }
#else
    public static AttemptTime Start(TimeSpan timeout, TimeProvider time) => new(TimeLimit.Start(timeout, time)) { _timeout = timeout };
#endif

    /// <summary>The token, for code of the caller's.</summary>
    public CancellationToken Share()
    {
        KeepFromOthers();
        return Token;
    }

    /// <summary>A large file may take long: the time starts anew with each piece of it that was sent.</summary>
    /// <returns>What is told of each piece.</returns>
    public Action<long> RestartWhenSent()
    {
        // Connections may go on sending for a moment after they have a response.
        KeepFromOthers();
        return _ => TimeLimit.Restart(_limit, _timeout);
    }

    public void Cancel() => _limit.Cancel();

#if NET8_0_OR_GREATER
    public void Dispose()
    {
        if (_isPrivate && s_spare is null && _limit.TryReset())
        {
            s_spare = this;
            return;
        }

        _limit.Dispose();
    }

    private void KeepFromOthers() => _isPrivate = false;
#else
    public void Dispose() => _limit.Dispose();

    private static void KeepFromOthers()
    {
    }
#endif
}
