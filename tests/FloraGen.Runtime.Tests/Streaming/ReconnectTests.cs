using System.Globalization;
using System.Text;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Events whose connection ends or breaks, over real connections.</summary>
public class ReconnectTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    private const string Nothing = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    private readonly List<string> _heads = [];

    [Fact]
    public async Task GoesOnBehindTheLastEventAfterTheTimeThatTheServerWants()
    {
        HandMovedClock clock = new();
        await using WireServer server = new(Serve(Head + "retry: 1234\nid: 7\ndata: 1\n\n"), Serve(Head + "data: 2\n\n"), Serve(Nothing));
        using ApiTransport transport = WireTransport.Of(server, options =>
        {
            options.MaxReconnects = 1;
            options.TimeProvider = clock;
        });

        Assert.Equal([1, 2], await NumbersAsync(transport, WireTransport.Get()));

        Assert.Equal([null, "7", "7"], _heads.Select(static head => WireTransport.Header(head, "Last-Event-ID")));
        Assert.Equal([1234, 1234], clock.Waits.Select(static wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task EndOfTheConnectionIsTheEndUnlessAskedForMore()
    {
        await using WireServer server = new(Serve(Head + "id: 7\ndata: 1\n\n"));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal([1], await NumbersAsync(transport, WireTransport.Get()));
    }

    [Theory]
    [InlineData(Head + "data: [DONE]\n\n")]
    [InlineData(Nothing)]
    public async Task ServerEndsIt(string last)
    {
        await using WireServer server = new(Serve(Head + "data: 1\n\n"), Serve(last));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 5);

        Assert.Equal([1], await NumbersAsync(transport, WireTransport.Get()));

        Assert.Equal(2, _heads.Count);
    }

    [Fact]
    public async Task HeaderOfTheCallerIsReplacedByTheLastId()
    {
        RequestOptions options = new() { Headers = new Dictionary<string, string> { ["Last-Event-ID"] = "3" }, MaxReconnects = 1 };
        await using WireServer server = new(Serve(Head + "data: 1\n\n"), Serve(Head + "id: 4\ndata: 2\n\n"), Serve(Nothing));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal([1, 2], await NumbersAsync(transport, WireTransport.Get(), options));

        Assert.Equal(["3", "3", "4"], _heads.Select(static head => WireTransport.Header(head, "Last-Event-ID")));
    }

    [Theory]
    [InlineData("\u00e9", 1)]
    [InlineData("x", 5000)]
    public async Task IdThatCannotBeSentEndsIt(string part, int count)
    {
        string id = string.Concat(Enumerable.Repeat(part, count));
        await using WireServer server = new(Serve(Head + $"id: {id}\ndata: 1\n\n"), Serve(Head + "data: 2\n\n"));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 1);

        Assert.Equal([1], await NumbersAsync(transport, WireTransport.Get()));
    }

    [Fact]
    public async Task CallThatMayActTwiceIsSentOnceUnlessTheCallSaysOtherwise()
    {
        await using WireServer once = new(ServePost(Head + "data: 1\n\n"), ServePost(Head + "data: 2\n\n"));
        using ApiTransport transport = WireTransport.Of(once, static options => options.MaxReconnects = 5);
        Assert.Equal([1], await NumbersAsync(transport, WireTransport.Post()));

        await using WireServer twice = new(ServePost(Head + "data: 1\n\n"), ServePost(Head + "data: 2\n\n"), ServePost(Nothing));
        using ApiTransport willing = WireTransport.Of(twice);
        Assert.Equal([1, 2], await NumbersAsync(willing, WireTransport.Post(), new RequestOptions { MaxReconnects = 1 }));
    }

    [Fact]
    public async Task AllConnectionsOfACallHaveItsIdempotencyKey()
    {
        await using WireServer server = new(ServePost(Head + "data: 1\n\n"), ServePost(Head + "data: 2\n\n"), ServePost(Nothing));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 1);

        Assert.Equal([1, 2], await NumbersAsync(transport, WireTransport.Post(sendsIdempotencyKey: true)));

        Assert.Equal(3, _heads.Count);
        string?[] keys = [.. _heads.Select(static head => WireTransport.Header(head, "Idempotency-Key")).Distinct()];
        Assert.NotNull(Assert.Single(keys));
    }

    [Theory]
    [InlineData("401 Unauthorized", typeof(ApiAuthenticationException))]
    [InlineData("404 Not Found", typeof(ApiNotFoundException))]
    [InlineData("302 Found\r\nLocation: /other", typeof(ApiException))]
    public async Task RefusalEndsItAtOnce(string status, Type exception)
    {
        await using WireServer server = new(Serve(Head + "data: 1\n\n"), Serve($"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 5);

        _ = await Assert.ThrowsAsync(exception, () => NumbersAsync(transport, WireTransport.Get()));

        Assert.Equal(2, _heads.Count);
    }

    [Fact]
    public async Task PageThatAsksToLogInIsNoEvents()
    {
        await using WireServer server = new(Serve(Head + "data: 1\n\n"), Serve("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<html>\n</html>\n"));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 5);

        _ = await Assert.ThrowsAsync<ApiSerializationException>(() => NumbersAsync(transport, WireTransport.Get()));
    }

    [Fact]
    public async Task ServerThatIsDownForAWhileIsAskedAgain()
    {
        HandMovedClock clock = new();
        await using WireServer server = new(
            Serve(Head + "retry: 10\nid: 1\ndata: 1\n\n"),
            Serve("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
            Serve("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
            Serve(Head + "data: 2\n\n"),
            Serve(Nothing));
        using ApiTransport transport = WireTransport.Of(server, options =>
        {
            options.MaxReconnects = 4;
            options.TimeProvider = clock;
            options.Randomizer = static () => 0;
        });

        Assert.Equal([1, 2], await NumbersAsync(transport, WireTransport.Get()));

        // As the server said; as its Retry-After says; and then longer each time that nothing came of it.
        Assert.Equal([10, 5000, 2000, 10], clock.Waits.Select(static wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task ServerThatStaysAwayIsTheExceptionOfItsConnection()
    {
        await using WireServer server = new(Serve(Head + "data: 1\n\n"));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 3);

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => NumbersAsync(transport, WireTransport.Get()));

        Assert.Contains("Reconnecting 3 times in a row brought no events.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionsWithoutAnEventAreBounded()
    {
        await using WireServer server = new([.. Enumerable.Repeat(Serve(Head), 20)]);
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 3);

        Assert.Empty(await NumbersAsync(transport, WireTransport.Get()));

        Assert.Equal(4, _heads.Count);
    }

    [Fact]
    public async Task HeartbeatIsASignOfLife()
    {
        await using WireServer server = new(
            Serve(Head + ": beat\n\n"), Serve(Head + ": beat\n\n"), Serve(Head + ": beat\n\n"), Serve(Head + "data: 1\n\n"), Serve(Nothing));
        using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 1);

        Assert.Equal([1], await NumbersAsync(transport, WireTransport.Get()));
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using CancellationTokenSource source = new();
        await using WireServer server = new(Serve(Head + "retry: 30000\ndata: 1\n\n"));
        using ApiTransport transport = WireTransport.Of(server, static options =>
        {
            options.MaxReconnects = 3;
            options.TimeProvider = TimeProvider.System;
        });

        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int number in transport.StreamEvents(WireTransport.Get(), JsonRead.Int32, null, source.Token))
            {
                source.CancelAfter(50);
            }
        });

        Assert.Equal(source.Token, fault.CancellationToken);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    [InlineData("\r", true)]
    public async Task EachEventComesOnceWhereverTheConnectionEndsOrBreaks(string end, bool isOrderly)
    {
        string[] events = ["retry: 1\nid: 1\ndata: 1\n\n", ": beat\n\nid: 2\nevent: grown\ndata: 2\n\n", "data:\ndata: 3\nid: 3\n\n"];
        string whole = "\uFEFF" + string.Concat(events).Replace("\n", end, StringComparison.Ordinal);
        for (int cut = 0; cut <= Encoding.UTF8.GetByteCount(whole); cut++)
        {
            int until = cut;
            await using WireServer server = new(
                async connection =>
                {
                    _ = await connection.HeadAsync();
                    byte[] sent = Encoding.UTF8.GetBytes(whole)[..until];
                    await connection.SendAsync(isOrderly ? Head : $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{sent.Length:x}\r\n");
                    await connection.SendBytesAsync(sent);
                },
                async connection =>
                {
                    int last = int.Parse(WireTransport.Header(await connection.HeadAsync(), "Last-Event-ID") ?? "0", CultureInfo.InvariantCulture);
                    await connection.SendAsync(Head + string.Concat(events.Skip(last)).Replace("\n", end, StringComparison.Ordinal) + "data: [DONE]" + end + end);
                });
            using ApiTransport transport = WireTransport.Of(server, static options => options.MaxReconnects = 2);

            List<string> seen = [];
            await foreach (ApiEvent<int> item in transport.StreamWholeEvents(WireTransport.Get(), JsonRead.Int32, null, default))
            {
                seen.Add($"{item.EventId} {item.EventType} {item.Data}");
            }

            Assert.Equal(["1 message 1", "2 grown 2", "3 message 3"], seen);
        }
    }

    private static async Task<List<int>> NumbersAsync(ApiTransport transport, ApiRequest request, RequestOptions? options = null)
    {
        List<int> numbers = [];
        await foreach (int number in transport.StreamEvents(request, JsonRead.Int32, options, default))
        {
            numbers.Add(number);
        }

        return numbers;
    }

    private Func<WireConnection, Task> Serve(string response) => async connection =>
    {
        _heads.Add(await connection.HeadAsync());
        await connection.SendAsync(response);
    };

    private Func<WireConnection, Task> ServePost(string response) => async connection =>
    {
        _heads.Add(await connection.HeadAsync());
        _ = await connection.UntilAsync("1");
        await connection.SendAsync(response);
    };
}
