using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Events and lines that stop coming, over real connections. What comes slowly is <see cref="PaceTests"/>.</summary>
public class SilenceTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SilenceIsATimeout(bool isOfEvents)
    {
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + (isOfEvents ? "data: 1\n\n" : "1\n"));
            _ = await connection.UntilAsync("never");
        });
        using ApiTransport transport = Transport(server, 300);

        ApiTimeoutException fault = await Assert.ThrowsAsync<ApiTimeoutException>(() => isOfEvents
            ? LastAsync(transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, null, default))
            : LastAsync(transport.StreamJsonLines(WireTransport.Get(), JsonRead.Int32, null, default)));

        Assert.Equal("Nothing of the response to GET /stream came for 0.3 s.", fault.Message);
    }

    [Fact]
    public async Task SilenceFromTheBeginningIsATimeout()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head);
            _ = await connection.UntilAsync("never");
        });
        using ApiTransport transport = Transport(server, 100);

        _ = await Assert.ThrowsAsync<ApiTimeoutException>(() => LastAsync(transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, null, default)));
    }

    [Fact]
    public async Task SilentConnectionIsGivenUpForAnother()
    {
        await using WireServer server = new(
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.SendAsync(Head + "retry: 1\nid: 1\ndata: 1\n\n");
                _ = await connection.UntilAsync("never");
            },
            static async connection =>
            {
                Assert.Equal("1", WireTransport.Header(await connection.HeadAsync(), "Last-Event-ID"));
                await connection.SendAsync(Head + "data: 2\n\ndata: [DONE]\n\n");
            });
        using ApiTransport transport = Transport(server, 2000, maxReconnects: 1);

        Assert.Equal(2, await LastAsync(transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, null, default)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public async Task LimitThatMakesNoSenseIsRefused(int milliseconds)
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "data: 1\n\n");
        });
        using ApiTransport transport = Transport(server, 100);
        RequestOptions options = new() { StreamIdleTimeout = TimeSpan.FromMilliseconds(milliseconds) };

        ArgumentOutOfRangeException fault = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => LastAsync(transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, options, default)));

        Assert.Equal("StreamIdleTimeout", fault.ParamName);
    }

    private static ApiTransport Transport(WireServer server, int milliseconds, int maxReconnects = 0) => WireTransport.Of(server, options =>
    {
        options.TimeProvider = TimeProvider.System;
        options.StreamIdleTimeout = TimeSpan.FromMilliseconds(milliseconds);
        options.MaxReconnects = maxReconnects;
    });

    private static async Task<int> LastAsync(IAsyncEnumerable<int> numbers)
    {
        int last = 0;
        await foreach (int number in numbers)
        {
            last = number;
        }

        return last;
    }
}
