using System.Net;
using Generated.Flora;
using Reliability.Support;

namespace Reliability.Http2;

/// <summary>Frames that a server of .NET does not send: a call is repeated where that cannot do anything twice.</summary>
public sealed class FrameTests
{
    public static TheoryData<string> NothingDone { get; } = [.. FrameFaults.NothingDone.Keys];

    public static TheoryData<string> NoResponse { get; } = [.. FrameFaults.NoResponse.Keys];

    [Theory]
    [MemberData(nameof(NothingDone))]
    public async Task CallThatTheServerDidNotBeginIsSentAgainWithoutAKeyToo(string fault)
    {
        Assert.Equal("ok 2", await RunAsync(FrameFaults.NothingDone[fault], strikes: 1, RetrieveAsync));
        Assert.Equal("ok 2", await RunAsync(FrameFaults.NothingDone[fault], strikes: 1, PublishAsync));
    }

    [Theory]
    [MemberData(nameof(NoResponse))]
    public async Task CallWithoutAResponseIsTriedAgainIfItMay(string fault)
    {
        Assert.Equal("ok 2", await RunAsync(FrameFaults.NoResponse[fault], strikes: 1, RetrieveAsync));
        Assert.Equal("Connection 3", await RunAsync(FrameFaults.NoResponse[fault], strikes: int.MaxValue, RetrieveAsync));
        Assert.Equal("Connection 1", await RunAsync(FrameFaults.NoResponse[fault], strikes: 1, PublishAsync));
    }

    /// <summary>The bytes that a server takes at once are used up, and it never asks for more.</summary>
    [Fact]
    public async Task BodyThatTheServerNeverReadsEndsInTime()
    {
        SwiftClock clock = new();
        await using KeptServer server = new(async connection =>
        {
            FrameConnection frames = new(connection);
            await frames.StartAsync();
            // A connection takes 64 KiB, so that the rest of the body waits.
            _ = await connection.ReadAsync(60_000);
            clock.EndLongWaits();
            await frames.StaySilentAsync();
        });
        using HttpClient http = CreateHttpClient();
        FloraClient client = new(http, Options(server.Url, clock));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.SendAsync(
            HttpMethod.Post, "/assets/a/notes", System.Text.Json.JsonSerializer.SerializeToElement(new string('x', 300_000))));
    }

    private static Task RetrieveAsync(FloraClient client) => client.Assets.RetrieveAsync("a");

    private static Task PublishAsync(FloraClient client) => client.SendAsync(HttpMethod.Post, "/assets/a/publish");

    /// <summary>Makes a call of a server that strikes so often.</summary>
    /// <returns>How it ended, and the number of requests that came.</returns>
    private static async Task<string> RunAsync(Func<FrameConnection, int, Task> strikeAsync, int strikes, Func<FloraClient, Task> callAsync)
    {
        int count = 0;
        await using KeptServer server = new(async connection =>
        {
            FrameConnection frames = new(connection);
            await frames.StartAsync();
            while (true)
            {
                int stream = await frames.RequestAsync();
                if (Interlocked.Increment(ref count) <= strikes)
                {
                    await strikeAsync(frames, stream);
                }
                else
                {
                    await frames.RespondAsync(stream, RightReplies.Asset);
                }
            }
        });
        using HttpClient http = CreateHttpClient();
        FloraClient client = new(http, Options(server.Url, new SwiftClock()));
        try
        {
            await callAsync(client);
            return $"ok {count}";
        }
        catch (ApiConnectionException exception) when (exception is not ApiTimeoutException)
        {
            Assert.Equal(count, exception.Attempts);
            return $"Connection {count}";
        }
    }

    private static HttpClient CreateHttpClient()
        => new(TestCertificates.CreateHandler()) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

    private static FloraClientOptions Options(Uri url, TimeProvider clock)
        => new() { ApiKey = "k", BaseUrl = url, TimeProvider = clock, Timeout = SwiftClock.LongFrom };
}
