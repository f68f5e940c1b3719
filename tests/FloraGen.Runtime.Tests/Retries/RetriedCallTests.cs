using System.Net;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Retries;

public class RetriedCallTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public async Task NumberOfRetriesIsABound(int maxRetries, int attempts)
    {
        int count = 0;
        TriedCall call = new(PlainOptions.Call()) { MaxRetries = maxRetries, IsRepeatable = true };

        await Assert.ThrowsAsync<ApiServerException>(() => call.RunAsync(
            (_, _) =>
            {
                count++;
                return ValueTask.FromResult(Failure(HttpStatusCode.BadGateway));
            },
            CancellationToken.None).AsTask());

        Assert.Equal(attempts, count);
    }

    [Fact]
    public async Task LastFailureIsTheOneThatIsTold()
    {
        Queue<AttemptResult> results = new([Failure(HttpStatusCode.BadGateway), Failure(HttpStatusCode.TooManyRequests), Failure(HttpStatusCode.NotFound)]);
        TriedCall call = new(PlainOptions.Call()) { MaxRetries = 5, IsRepeatable = true };

        await Assert.ThrowsAsync<ApiNotFoundException>(() => call.RunAsync((_, _) => ValueTask.FromResult(results.Dequeue()), CancellationToken.None).AsTask());

        Assert.Empty(results);
    }

    [Fact]
    public async Task CallThatWasNeverSentIsRepeatedEvenWhenItMayActTwice()
    {
        ServerResponse response = new(HttpStatusCode.OK, HeaderMap.Empty, default);
        Queue<AttemptResult> results = new(
            [new(null, new ApiConnectionException("refused"), wasSent: false), new(response, null, wasSent: true)]);
        TriedCall call = new(PlainOptions.Call()) { MaxRetries = 2, IsRepeatable = false };

        Assert.Same(response, await call.RunAsync((_, _) => ValueTask.FromResult(results.Dequeue()), CancellationToken.None));
    }

    [Fact]
    public async Task CallThatMayHaveBeenSentIsNotRepeatedWhenItMayActTwice()
    {
        ApiConnectionException failure = new("reset");
        TriedCall call = new(PlainOptions.Call()) { MaxRetries = 2, IsRepeatable = false };

        ApiConnectionException thrown = await Assert.ThrowsAsync<ApiConnectionException>(
            () => call.RunAsync((_, _) => ValueTask.FromResult(new AttemptResult(null, failure, wasSent: true)), CancellationToken.None).AsTask());

        Assert.Same(failure, thrown);
    }

    [Fact]
    public async Task CancellationBetweenAttemptsEndsTheLoop()
    {
        using CancellationTokenSource source = new();
        int count = 0;
        TriedCall call = new(PlainOptions.Call()) { MaxRetries = 5, IsRepeatable = true };

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.RunAsync(
            async (_, _) =>
            {
                count++;
                await source.CancelAsync();
                return Failure(HttpStatusCode.BadGateway);
            },
            source.Token).AsTask());

        Assert.Equal(1, count);
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task WishAboveAMinuteIsCutToOne()
    {
        HandMovedClock clock = new() { LongFrom = TimeSpan.FromMinutes(2) };
        ServerResponse response = new(HttpStatusCode.ServiceUnavailable, new Dictionary<string, IReadOnlyList<string>> { ["retry-after"] = ["3600"] }, default);
        TriedCall call = new(PlainOptions.Call(clock)) { MaxRetries = 1, IsRepeatable = true };

        await Assert.ThrowsAsync<ApiServerException>(
            () => call.RunAsync((_, _) => ValueTask.FromResult(new AttemptResult(response, ApiErrors.OfStatus(response, "GET /x", clock), wasSent: true)), CancellationToken.None).AsTask());

        Assert.Equal([TimeSpan.FromMinutes(1)], clock.Waits);
    }

    private static AttemptResult Failure(HttpStatusCode status)
    {
        ServerResponse response = new(status, HeaderMap.Empty, default);
        return new AttemptResult(response, ApiErrors.OfStatus(response, "GET /x", TimeProvider.System), wasSent: true);
    }
}
