namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;

/// <summary>The time that an attempt has.</summary>
internal readonly struct AttemptTime
{
    private readonly CancellationTokenSource _limit;
    private readonly TimeSpan _timeout;

    /// <param name="limit">Cancels when the time is up.</param>
    /// <param name="timeout">The time.</param>
    public AttemptTime(CancellationTokenSource limit, TimeSpan timeout)
    {
        _limit = limit;
        _timeout = timeout;
    }

    public CancellationToken Token => _limit.Token;

    /// <summary>A large file may take long: the time starts anew with each piece of it that was sent.</summary>
    /// <returns>What is told of each piece.</returns>
    public Action<long> RestartWhenSent()
    {
        (CancellationTokenSource limit, TimeSpan timeout) = (_limit, _timeout);
        return _ => TimeLimit.Restart(limit, timeout);
    }
}
