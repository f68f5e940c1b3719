using Reliability.Faults;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>
/// Every fault strikes every kind of call, once and always: what is promised happens, and nothing else. Without CI=true each fault strikes
/// some of them, and each promise is still checked.
/// </summary>
public sealed class MatrixTests
{
    private static readonly MatrixCells s_once = new(FaultList.All, static (_, _) => true, offset: 0);
    private static readonly MatrixCells s_always = new(FaultList.All, static (_, _) => true, offset: 1);
    private static readonly MatrixCells s_silent = new([.. FaultList.All.Where(static fault => fault.Stage == FaultStage.Silence)], CanBeCancelled, offset: 2);

    /// <summary>The number of cases: each fault strikes each kind of call once and always, and where the server falls silent, the caller cancels too.</summary>
    public static int Count { get; } = s_once.Count + s_always.Count + s_silent.Count;

    public static TheoryData<string, string> Once => s_once.Tried;

    public static TheoryData<string, string> Always => s_always.Tried;

    public static TheoryData<string, string> Silent => s_silent.Tried;

    [ExhaustiveFact(less: nameof(FaultThatStrikesOnceEndsAsPromised))]
    public void EveryFaultStrikesEveryKindOfCall() => Assert.Equal(Count, s_once.Tried.Count() + s_always.Tried.Count() + s_silent.Tried.Count());

    [Theory]
    [MemberData(nameof(Once))]
    public Task FaultThatStrikesOnceEndsAsPromised(string fault, string call) => CheckAsync(FaultList.Of(fault), CallKinds.Of(call), isAlways: false);

    [Theory]
    [MemberData(nameof(Always))]
    public Task FaultThatStaysEndsAsPromised(string fault, string call) => CheckAsync(FaultList.Of(fault), CallKinds.Of(call), isAlways: true);

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task CancellationEndsTheCallAndKeepsTheCallersToken(string fault, string call)
    {
        CellResult result = await Cell.RunAsync(FaultList.Of(fault), CallKinds.Of(call), strikes: int.MaxValue, SilenceEnd.Cancellation);

        Assert.Equal("Cancelled 1", $"{result.Name} {result.Count}");
    }

    private static async Task CheckAsync(Fault fault, CallKind call, bool isAlways)
    {
        string promise = Promises.Of(fault.Family, call.Name, isAlways).Replace("*", fault.Exception, StringComparison.Ordinal);
        SilenceEnd end = promise == "Cancelled 1" ? SilenceEnd.Cancellation : promise == "Timeout 1" && call.IsRead ? SilenceEnd.IdleTimeout : SilenceEnd.Timeout;

        CellResult result = await Cell.RunAsync(fault, call, isAlways ? int.MaxValue : 1, end);

        int count = CountOf(fault, call, result);
        Assert.True(promise == $"{result.Name} {count}", $"Promised: {promise}. Happened: {result.Name} {count} ({result.Outcome.Value}{result.Outcome.Exception})");
        Assert.True(result.Outcome.Attempts is null or 0 || result.Outcome.Attempts == count, "The exception tells another number of attempts.");
        Assert.DoesNotContain("hunter2", result.Outcome.Exception?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal(0, result.Elsewhere);
        CheckRequests(call, result.Requests);
    }

    /// <summary>
    /// What got no byte of a response is sent up to four times by .NET's connections, and counts once: a request without a body, and
    /// in front of a proxy each of those times again, for it is the CONNECT that is repeated. What came to no server is counted by
    /// the client alone.
    /// </summary>
    private static int CountOf(Fault fault, CallKind call, CellResult result)
    {
        int sentByConnections = result.Outcome.Attempts is null or 0 ? 1
            : fault.Family == "no byte of a response" && !call.HasBody ? 4
            : fault.Family == "no response of a proxy" ? 16
            : 1;
        if (sentByConnections > 1)
        {
            Assert.InRange(result.Count, result.Outcome.Attempts!.Value, sentByConnections * result.Outcome.Attempts.Value);
        }

        return sentByConnections > 1 || fault.Stage == FaultStage.Unreachable ? result.Outcome.Attempts ?? 0 : result.Count;
    }

    private static void CheckRequests(CallKind call, IReadOnlyList<ServedRequest> requests)
    {
        string?[] keys = [.. requests.Select(static request => request.Header("Idempotency-Key")).Distinct()];
        Assert.True(call.HasKey ? keys is [] or [not null] : keys is [] or [null], "The attempts have another idempotency key, or one too many.");
        Assert.All(
            requests.Where(static request => request.Target.StartsWith("/form", StringComparison.Ordinal)),
            static request => Assert.Null(request.Header("Authorization")));
    }

    private static bool CanBeCancelled(Fault fault, CallKind call) => !call.IsSynchronous || fault.Family != "silence in the body";
}
