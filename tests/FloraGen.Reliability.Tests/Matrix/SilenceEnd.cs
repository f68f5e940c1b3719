namespace Reliability.Matrix;

/// <summary>What a test does where the server falls silent.</summary>
internal enum SilenceEnd
{
    /// <summary>The time of the attempt is up.</summary>
    Timeout,

    /// <summary>The time between two pieces of the response is up, once the response has begun.</summary>
    IdleTimeout,

    /// <summary>The caller cancels.</summary>
    Cancellation,
}
