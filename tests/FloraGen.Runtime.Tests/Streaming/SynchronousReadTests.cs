using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>A download that is read without await has the same times as one that is read with it, in whichever way it is read.</summary>
public class SynchronousReadTests
{
    /// <summary>Longer than any buffer on the way.</summary>
    private static readonly byte[] s_film = [.. Enumerable.Range(0, 300_000).Select(static index => (byte)(index % 127))];

    /// <summary>Nothing here takes that long, so that what does hangs.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Ways { get; } = [.. SynchronousReads.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task FileThatStopsComingIsATimeoutInEveryWay(string way)
    {
        await using WireServer server = Server(s_film.AsMemory(0, 10));
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), new RequestOptions { Timeout = TimeSpan.FromMilliseconds(200) }, default);

        ApiTimeoutException fault = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => Task.Run(() => SynchronousReads.All[way](stream)).WaitAsync(s_hang));

        Assert.Contains("GET /film", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ApiTimeoutException>(() => stream.ReadByte());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task EveryWayReadsTheSameBytes(string way)
    {
        await using WireServer server = Server(s_film);
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);

        Assert.Equal(s_film, await Task.Run(() => SynchronousReads.All[way](stream)).WaitAsync(s_hang));
    }

    [Fact]
    public async Task ReadAfterACancelledOneIsABrokenConnection()
    {
        await using WireServer server = Server(s_film.AsMemory(0, 10));
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), null, default);
        using CancellationTokenSource source = new(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.CopyToAsync(Stream.Null, source.Token));

        Assert.IsNotType<ApiTimeoutException>(Assert.Throws<ApiConnectionException>(() => stream.ReadByte()));
    }

    /// <summary>As in a window: whatever is to go on after a wait would have to go on here, where somebody waits.</summary>
    [Fact]
    public async Task ThreadWithAContextOfItsOwnIsNotWaitedFor()
    {
        await using WireServer server = Server(s_film.AsMemory(0, 10));
        using ApiTransport transport = Transport(server);
        using Stream stream = await transport.SendForStreamAsync(Get(), new RequestOptions { Timeout = TimeSpan.FromMilliseconds(200) }, default);

        await Assert.ThrowsAsync<ApiTimeoutException>(() => Task.Run(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new StoppedContext());
            stream.CopyTo(Stream.Null);
        }).WaitAsync(s_hang));
    }

    /// <summary>Says how long the film is, and sends so much of it.</summary>
    private static WireServer Server(ReadOnlyMemory<byte> sent) => new(async connection =>
    {
        _ = await connection.HeadAsync();
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {s_film.Length}\r\n\r\n");
        await connection.SendBytesAsync(sent.ToArray());
        _ = await connection.UntilAsync("never");
    });

    private static ApiRequest Get() => new(HttpMethod.Get, "/film");

    private static ApiTransport Transport(WireServer server) => new(
        new ApiDefinition
        {
            Name = "Test",
            EnvironmentPrefix = "FLORA_SYNCHRONOUS_TEST",
            Server = new ServerTemplate(server.Url.OriginalString),
            UserAgent = "test",
            Security = SecurityRule.None,
        },
        new PlainOptions());

    private sealed class StoppedContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
