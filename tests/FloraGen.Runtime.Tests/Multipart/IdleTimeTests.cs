using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Multipart;

/// <summary>An upload may take as long as it likes while it goes on.</summary>
public class IdleTimeTests
{
    [Fact]
    public async Task SlowUploadThatGoesOnIsNotEnded()
    {
        HandMovedClock clock = new();
        List<long> sent = [];

        await UploadAsync(clock, new SlowStream(10, TimeSpan.FromSeconds(40), clock), new DirectProgress(sent.Add));

        Assert.True(clock.Waits.Count >= 10);
        Assert.Equal(Enumerable.Range(0, 11).Select(static count => (long)count), sent);
    }

    [Fact]
    public async Task UploadThatStandsStillIsEnded()
    {
        HandMovedClock clock = new();

        await Assert.ThrowsAsync<ApiTimeoutException>(() => UploadAsync(clock, new SlowStream(10, TimeSpan.FromSeconds(70), new Halved(clock)), null));
    }

    private static async Task UploadAsync(HandMovedClock clock, Stream content, IProgress<long>? progress)
    {
        StubHandlerThatDrains handler = new(ResponseJson.Created().ToJsonString(), static () => { });
        FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        await created.Upload!.SendAsync(client, new FilePart(content), progress);
    }

    /// <summary>Makes one long wait of two short ones, so that the clock goes past the time limit in the middle of it.</summary>
    private sealed class Halved(HandMovedClock clock) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _ = clock.CreateTimer(static _ => { }, null, dueTime / 2, period);
            }

            return clock.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime / 2, period);
        }
    }
}
