namespace FloraGen.Runtime.Internal;

/// <summary>What came of an attempt. A class, since async methods of values are compiled anew for each value, ahead of time.</summary>
internal sealed class AttemptResult(ServerResponse? response, ApiException? failure, bool wasSent)
{
    private readonly ApiException? _failure = failure;

    /// <summary>The response; null when there was none.</summary>
    public ServerResponse? Response { get; } = response;

    /// <summary>Why the attempt failed; null when it did not. That of a status is made when somebody asks.</summary>
    public ApiException? Failure => _failure ?? Refusal?.Failure;

    /// <summary>The response where its status is why the attempt failed, and nothing else is wrong with it.</summary>
    public FailedResponse? Refusal => _failure is null && Response is FailedResponse { IsAskedFor: false } refusal ? refusal : null;

    public bool HasFailed => _failure is not null || Response is FailedResponse { IsAskedFor: false };

    /// <summary>Whether there was nothing to send.</summary>
    public bool IsNothing => Response is null && _failure is null;

    /// <summary>False when the request surely never reached a server.</summary>
    public bool WasSent { get; } = wasSent;
}
