namespace FloraGen.Runtime.Internal;

/// <summary>What came of an attempt. A class, since async methods of values are compiled anew for each value, ahead of time.</summary>
internal sealed class AttemptResult(ApiAnswer? answer, ApiException? failure, bool wasSent)
{
    /// <summary>The answer; null when there was none.</summary>
    public ApiAnswer? Answer { get; } = answer;

    /// <summary>Why the attempt failed; null when it did not.</summary>
    public ApiException? Failure { get; } = failure;

    /// <summary>Whether there was nothing to send.</summary>
    public bool IsNothing => Answer is null && Failure is null;

    /// <summary>False when the request surely never reached a server.</summary>
    public bool WasSent { get; } = wasSent;
}
