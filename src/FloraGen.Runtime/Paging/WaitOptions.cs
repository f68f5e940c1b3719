namespace FloraGen.Runtime;

using System;
using System.Threading;

/// <summary>How to wait for a status to settle.</summary>
public sealed class WaitOptions
{
    /// <summary>The time between two questions. One second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to go on asking, the last response included. Two minutes; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);
}
