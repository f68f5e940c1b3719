using FloraGen.Runtime.Internal;

namespace RuntimeTests.Support;

/// <summary>A call whose attempts are the test's.</summary>
internal sealed class TriedCall(ApiCall call) : RetriedCall(call)
{
    private Func<int, CancellationToken, ValueTask<AttemptResult>>? _attempt;

    public bool BodyCanBeSentAgain { get; init; } = true;

    protected override bool CanBeSentAgain => BodyCanBeSentAgain;

    public ValueTask<ServerResponse> RunAsync(Func<int, CancellationToken, ValueTask<AttemptResult>> attempt, CancellationToken cancellationToken)
    {
        _attempt = attempt;
        return RunAsync(cancellationToken);
    }

    protected override ValueTask<AttemptResult> AttemptAsync(int retries, CancellationToken cancellationToken) => _attempt!(retries, cancellationToken);
}
