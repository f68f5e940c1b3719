using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Events and files that come slowly, by a clock that moves only while somebody waits.</summary>
public class PaceTests
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(80);
    private readonly HandMovedClock _clock = new();

    [Fact]
    public async Task CommentsAreLife()
    {
        using ApiTransport transport = Over(60, (s_pause, ": beat\n\n"), (s_pause, ": beat\n\n"), (s_pause, ": beat\n\n"), (s_pause, "data: 1\n\n"));

        Assert.Equal([1], await AllAsync(transport, null));
    }

    [Fact]
    public async Task PauseThatIsLongerThanTheLimitIsATimeout()
    {
        using ApiTransport transport = Over(60, (s_silence, "data: 1\n\n"));

        ApiTimeoutException fault = await Assert.ThrowsAsync<ApiTimeoutException>(() => AllAsync(transport, null));

        Assert.Equal("Nothing of the response to GET /stream came for 60 s.", fault.Message);
    }

    [Fact]
    public async Task LimitOfTheCallComesFirst()
    {
        using ApiTransport transport = Over(60, (s_silence, "data: 1\n\n"));

        Assert.Equal([1], await AllAsync(transport, new RequestOptions { StreamIdleTimeout = Timeout.InfiniteTimeSpan }));
    }

    [Fact]
    public async Task EventsMayBeFurtherApartThanTheTimeoutOfAnAttempt()
    {
        using ApiTransport transport = Over(null, (s_silence, "data: 1\n\n"), (s_silence, "data: 2\n\n"));

        Assert.Equal([1, 2], await AllAsync(transport, new RequestOptions { Timeout = TimeSpan.FromSeconds(60) }));
    }

    [Fact]
    public async Task TimeOfTheReaderOfEventsDoesNotCount()
    {
        using ApiTransport transport = Over(60, (TimeSpan.Zero, "data: 1\n\n"), (s_pause, "data: 2\n\n"));

        List<int> numbers = [];
        await foreach (int number in transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, null, default))
        {
            numbers.Add(number);
            await Task.Delay(s_pause, _clock);
        }

        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public async Task TimeOfTheReaderOfAFileDoesNotCount()
    {
        using ApiTransport transport = Over(null, (s_pause, "a"), (s_pause, "b"));
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), new RequestOptions { Timeout = TimeSpan.FromSeconds(60) }, default);

        byte[] one = new byte[1];
        _ = await stream.ReadAsync(one);
        await Task.Delay(s_pause, _clock);

        Assert.Equal(1, await stream.ReadAsync(one));
        Assert.Equal((byte)'b', one[0]);
    }

    private static async Task<List<int>> AllAsync(ApiTransport transport, RequestOptions? options)
    {
        List<int> numbers = [];
        await foreach (int number in transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, options, default))
        {
            numbers.Add(number);
        }

        return numbers;
    }

    private ApiTransport Over(int? silence, params (TimeSpan Wait, string Text)[] pieces)
        => WireTransport.Of(
            new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new PacedStream(_clock, pieces)) })),
            options =>
            {
                options.TimeProvider = _clock;
                options.StreamIdleTimeout = silence is { } seconds ? TimeSpan.FromSeconds(seconds) : options.StreamIdleTimeout;
            });
}
