using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Responses that are read while they come in, over a real connection.</summary>
public class StreamingResponseTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";

    [Fact]
    public async Task EventIsThereBeforeTheNextOneIsSent()
    {
        TaskCompletionSource seen = new();
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "data: 1\n\n");
            await seen.Task;
            await connection.SendAsync("data: 2\n\n");
        });
        using ApiTransport transport = Transport(server);

        List<int> numbers = [];
        await foreach (int number in transport.StreamEvents(Get(), JsonRead.Int32, null, default))
        {
            numbers.Add(number);
            _ = seen.TrySetResult();
        }

        Assert.Equal([1, 2], numbers);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FileThatStopsComingIsATimeout(bool isSynchronous)
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nbegun");
            _ = await connection.UntilAsync("never");
        });
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), new RequestOptions { Timeout = TimeSpan.FromMilliseconds(300) }, default);

        ApiTimeoutException fault = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => isSynchronous ? Task.Run(() => stream.CopyTo(Stream.Null)) : stream.CopyToAsync(Stream.Null));

        Assert.Contains("GET /", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FileThatBreaksOffIsABrokenConnection(bool isSynchronous)
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nbegun");
        });
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            if (isSynchronous)
            {
                stream.CopyTo(Stream.Null);
            }

            await stream.CopyToAsync(Stream.Null);
        });

        Assert.Contains("GET /", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelledReadOfAFileKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nbegun");
            _ = await connection.UntilAsync("never");
        });
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);

        await stream.ReadExactlyAsync(new byte[5]);

        Task copy = stream.CopyToAsync(Stream.Null, source.Token);
        await source.CancelAsync();
        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copy);

        Assert.Equal(source.Token, fault.CancellationToken);
        ApiConnectionException later = await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(Stream.Null));
        Assert.Contains("abandoned", later.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FileWhoseConnectionIsClosedIsNeverTakenForItsEnd(bool isCanceled)
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new ClosedOnFailureStream(isCanceled ? source : null)) }));
        using ApiTransport transport = new(Definition(new Uri("http://localhost/")), new HttpClient(handler), new Options());
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);
        _ = await Assert.ThrowsAnyAsync<Exception>(() => stream.CopyToAsync(Stream.Null, source.Token));

        ApiConnectionException later = await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(Stream.Null));

        Assert.Contains(isCanceled ? "abandoned" : "The disk is gone.", later.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadWithACanceledTokenLeavesTheFileAsItIs()
    {
        StubHandler handler = new(StubHandler.Json("whole"));
        using ApiTransport transport = new(Definition(new Uri("http://localhost/")), new HttpClient(handler), new Options());
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.ReadAsync(new byte[1], 0, 1, new CancellationToken(true)));

        using StreamReader reader = new(stream);
        Assert.Equal("whole", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task HeadersThatDoNotComeAreATimeout()
    {
        await using WireServer server = new(static async connection => await connection.UntilAsync("never"));
        using ApiTransport transport = Transport(server);

        await Assert.ThrowsAsync<ApiTimeoutException>(
            () => transport.SendForStreamAsync(Get(), new RequestOptions { Timeout = TimeSpan.FromMilliseconds(50), MaxRetries = 0 }, default));
    }

    [Fact]
    public async Task EventsThatBreakOffAreABrokenConnection()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\ndata: 1\n\ndata:");
        });
        using ApiTransport transport = Transport(server);
        List<int> numbers = [];

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            await foreach (int number in transport.StreamEvents(Get(), JsonRead.Int32, null, default))
            {
                numbers.Add(number);
            }
        });

        Assert.Equal([1], numbers);
        Assert.Contains("GET /stream", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationEndsTheWaitForTheNextEvent()
    {
        TaskCompletionSource done = new();
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "data: 1\n\n");
            await done.Task;
        });
        using ApiTransport transport = Transport(server);
        using CancellationTokenSource source = new();

        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int number in transport.StreamEvents(Get(), JsonRead.Int32, null, source.Token))
            {
                source.CancelAfter(10);
            }
        });

        done.SetResult();
        Assert.Equal(source.Token, fault.CancellationToken);
    }

    [Fact]
    public async Task ErrorInFrontOfAStreamIsTriedAgain()
    {
        await using WireServer server = new(
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.RespondAsync("{}", "503 Busy", "retry-after-ms: 1\r\nConnection: close\r\n");
            },
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.RespondAsync("1\n2");
            });
        using ApiTransport transport = Transport(server);
        List<int> numbers = [];

        await foreach (int number in transport.StreamJsonLines(Get(), JsonRead.Int32, null, default))
        {
            numbers.Add(number);
        }

        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public async Task LargeBodyIsNeverInMemoryAsAWhole()
    {
        StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new ZeroStream(1L << 31)) }));
        using ApiTransport transport = new(Definition(new Uri("http://localhost/")), new HttpClient(handler), new Options());

        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);
        byte[] buffer = new byte[1 << 20];
        long length = 0;
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            length += count;
        }

        Assert.Equal(1L << 31, length);
    }

    [Fact]
    public async Task TimeOfAnUploadStartsAnewWithEachPiece()
    {
        HandMovedClock clock = new();
        StubHandler handler = new(StubHandler.Json(""));
        using ApiTransport transport = new(Definition(new Uri("http://localhost/")), new HttpClient(handler), new Options { TimeProvider = clock });
        ApiRequest request = new(HttpMethod.Put, "/file") { Body = FileBody.Create(new SlowStream(5, TimeSpan.FromSeconds(40), clock), "image/png") };

        await transport.SendAsync(request, null, default);

        Assert.Equal(6, clock.Waits.Count);
    }

    private static ApiRequest Get() => new(HttpMethod.Get, "/stream");

    private static ApiTransport Transport(WireServer server) => new(Definition(server.Url), new Options());

    private static ApiDefinition Definition(Uri url) => new()
    {
        Name = "Test",
        EnvironmentPrefix = "FLORA_STREAM_TEST",
        Server = new ServerTemplate(url.OriginalString),
        UserAgent = "test",
        Security = SecurityRule.None,
    };

    private sealed class Options : ApiOptions;
}
