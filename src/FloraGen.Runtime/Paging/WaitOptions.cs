namespace FloraGen.Runtime;

using System;
using System.Threading;

/// <summary>Options of waiting for a status.</summary>
public sealed class WaitOptions
{
    /// <summary>The time between two calls. One second by default.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The timeout, the last response included. Two minutes by default; <see cref="Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);
}
