using ExtrasTests.Support;
using Flora;
using FloraSandbox.Faults;

namespace ExtrasTests.Uploads;

/// <summary>An upload in one call can be stopped in each of its steps.</summary>
public sealed class CancellationTests : UploadTest
{
    private static readonly FilePart s_file = FilePart.FromBytes(new byte[300_000], "acorn.txt", "text/plain");

    private protected override TimeSpan ProcessingTime => TimeSpan.FromHours(1);

    [Theory]
    [InlineData("/api/v1/assets", 1)]
    [InlineData("/uploads/*", 2)]
    [InlineData("*/complete", 3)]
    [InlineData("/api/v1/assets/*", 4)]
    public async Task StepUnderWayEnds(string path, int requests)
    {
        // The step gets no response until somebody gives up.
        Server.Faults.Enqueue(new Fault { Path = path, Method = requests == 4 ? "GET" : "POST", Delay = TimeSpan.FromMinutes(10) });
        using CancellationTokenSource source = new();

        Task<AssetRetrieveResponse> upload = Client.Assets.UploadAsync(s_file, Garden, cancellationToken: source.Token);
        await UntilAsync(() => Server.Requests.Count == requests && Server.Faults.Count == 0);
        await source.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(requests, Server.Requests.Count);
    }

    [Fact]
    public async Task FileOnItsWayIsNotSentToTheEnd()
    {
        using CancellationTokenSource source = new();
        long sent = 0;
        DirectProgress progress = new(bytes =>
        {
            sent = bytes;
            if (bytes > 0)
            {
                source.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client.Assets.UploadAsync(FilePart.FromBytes(new byte[50_000_000]), Garden, progress, source.Token));

        Assert.InRange(sent, 1, 49_999_999);
    }

    [Fact]
    public async Task WaitBetweenTwoQuestionsEnds()
    {
        using CancellationTokenSource source = new();
        WaitOptions patient = new() { PollInterval = TimeSpan.FromMinutes(30), Timeout = TimeSpan.FromHours(1) };

        Task<AssetRetrieveResponse> upload = Client.Assets.UploadAsync("https://images.example.com/fern.jpg", Garden with { Wait = patient }, source.Token);
        await UntilAsync(() => Server.Requests.Count == 2);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
    }

    [Fact]
    public async Task TokenThatIsCancelledAlreadySendsNothing()
    {
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Assets.UploadAsync(s_file, Garden, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Assets.UploadAsync("https://images.example.com/fern.jpg", Garden, cancelled));

        Assert.Empty(Server.Requests);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(2));
        while (!condition())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
