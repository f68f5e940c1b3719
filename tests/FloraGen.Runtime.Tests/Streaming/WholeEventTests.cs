using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Events with what they say beside their values.</summary>
public class WholeEventTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nX-Stream: 5\r\nx-request-id: req_1\r\nConnection: close\r\n\r\n";

    [Fact]
    public async Task EventHasItsIdNameTimeDataAndTheHeadersOfItsResponse()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "retry: 50\n\nid: 41\nevent: grown\ndata: 3\n\n");
        });
        using ApiTransport transport = WireTransport.Of(server);

        ApiEvent<int> only = Assert.Single(await AllAsync(transport.StreamWholeEvents(WireTransport.Get(), JsonRead.Int32, null, default)));

        Assert.Equal(("41", "grown", 3, "3", TimeSpan.FromMilliseconds(50)), (only.EventId, only.EventType, only.Data, only.RawData, only.ReconnectionInterval));
        Assert.Equal(("5", "req_1"), (only.Response.Headers["X-Stream"][0], only.Response.RequestId));
    }

    [Fact]
    public async Task EventOfAnotherKindCanBeToldBeforeItsDataAreRead()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "event: error\ndata: {\ndata: }\n\ndata: 1\n\n");
        });
        using ApiTransport transport = WireTransport.Of(server);

        List<ApiEvent<int>> events = await AllAsync(transport.StreamWholeEvents(WireTransport.Get(), JsonRead.Int32, null, default));

        Assert.Equal(["error", "message"], events.Select(static item => item.EventType));
        Assert.Equal("{\n}", events[0].RawData);
        ApiSerializationException fault = Assert.Throws<ApiSerializationException>(() => events[0].Data);
        Assert.Equal("{\n}", fault.Body);
        Assert.Equal(1, events[1].Data);
    }

    [Fact]
    public async Task TextsAreEventsToo()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "id: 1\ndata: a\ndata: b\n\nevent: end\ndata\n\n");
        });
        using ApiTransport transport = WireTransport.Of(server);

        List<ApiEvent<string>> events = await AllAsync(transport.StreamWholeEventTexts(WireTransport.Get(), null, default));

        Assert.Equal([("message", "a\nb"), ("end", "")], events.Select(static item => (item.EventType, item.Data)));
    }

    [Fact]
    public async Task LineHasTheHeadersOfItsResponse()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(Head + "1\n2\n");
        });
        using ApiTransport transport = WireTransport.Of(server);

        List<ApiResponse<int>> lines = await AllAsync(transport.StreamJsonLinesWithResponse(WireTransport.Get(), JsonRead.Int32, null, default));

        Assert.Equal([(1, "5"), (2, "5")], lines.Select(static line => (line.Value, line.Headers["X-Stream"][0])));
    }

    [Fact]
    public void TestsMakeEvents()
    {
        ApiEvent<int> made = new(1, "grown", "41", TimeSpan.FromSeconds(1), rawData: "1");

        Assert.Equal((1, "grown", "41", "1"), (made.Data, made.EventType, made.EventId, made.RawData));
        Assert.Equal("message", new ApiEvent<int>(1).EventType);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
