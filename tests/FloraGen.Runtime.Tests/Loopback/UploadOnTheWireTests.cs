using System.Globalization;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Loopback;

/// <summary>An upload as the other host sees it.</summary>
public class UploadOnTheWireTests
{
    [Fact]
    public async Task KnownLengthIsAnnouncedAndKept()
    {
        (string head, string body) = await SentAsync(FilePart.FromBytes("content"u8.ToArray(), "a.txt", "text/plain"));

        string announced = Assert.Single(head.Split("\r\n"), static line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        Assert.Equal(body.Length, int.Parse(announced.AsSpan("Content-Length: ".Length), CultureInfo.InvariantCulture));
        Assert.DoesNotContain("chunked", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", head, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("POST /form?signature=secret HTTP/1.1\r\n", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownLengthIsSentInChunks()
    {
        (string head, string body) = await SentAsync(new FilePart(new OnceStream("content"u8.ToArray()), "a.txt"), end: "\r\n0\r\n\r\n");

        Assert.Contains("Transfer-Encoding: chunked", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Length", head, StringComparison.Ordinal);
        Assert.Contains("\r\ncontent\r\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostThatTakesNothingRunsIntoTheTimeout()
    {
        TaskCompletionSource isOver = new();
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await isOver.Task;
        });
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", Timeout = TimeSpan.FromMilliseconds(300), MaxRetries = 0 });

        Exception? error = await Record.ExceptionAsync(() => Upload(server).SendAsync(client, new FilePart(new ZeroStream(1L << 32), "big.bin")));
        isOver.SetResult();

        Assert.IsType<ApiTimeoutException>(error);
        Assert.DoesNotContain("signature", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationEndsAnUploadAndKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        await using WireServer server = new(static async connection => _ = await connection.UntilAsync("never"));
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k" });
        DirectProgress progress = new(sent =>
        {
            if (sent > 1_000_000)
            {
                source.Cancel();
            }
        });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Upload(server).SendAsync(client, new FilePart(new ZeroStream(1L << 32), "big.bin"), progress, source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task LostConnectionStartsTheFormAnew()
    {
        string second = "";
        List<long> progress = [];
        await using WireServer server = new(
            static async connection =>
            {
                _ = await connection.HeadAsync();
                connection.Reset();
            },
            async connection =>
            {
                _ = await connection.HeadAsync();
                second = await connection.UntilAsync("--\r\n");
                await connection.SendAsync("HTTP/1.1 204 No Content\r\n\r\n");
            });
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", TimeProvider = new HandMovedClock() });
        using MemoryStream stream = new([.. Enumerable.Repeat((byte)'x', 300_000)]);

        await Upload(server).SendAsync(client, new FilePart(stream, "a.bin"), new DirectProgress(progress.Add));

        Assert.Equal(300_000, second.Count(static character => character == 'x'));
        Assert.Equal(300_000, progress[^1]);
        Assert.Equal(0, progress[0]);
    }

    /// <summary>A connection's exceptions are tried again; those of the caller's code are the caller's.</summary>
    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task ExceptionOfTheCallersProgressComesThrough(Type type)
    {
        Exception fault = (Exception)Activator.CreateInstance(type)!;
        int count = 0;
        await using WireServer server = new(static async connection => _ = await connection.UntilAsync("never"));
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", TimeProvider = new HandMovedClock() });
        DirectProgress progress = new(_ =>
        {
            count++;
            throw fault;
        });

        Exception? thrown = await Record.ExceptionAsync(() => Upload(server).SendAsync(client, new FilePart(new ZeroStream(1L << 32), "big.bin"), progress));

        Assert.Same(fault, thrown);
        Assert.Equal(1, count);
    }

    private static async Task<(string Head, string Body)> SentAsync(FilePart file, string end = "--\r\n")
    {
        string head = "";
        string body = "";
        await using WireServer server = new(async connection =>
        {
            head = await connection.HeadAsync();
            body = await connection.UntilAsync(end);
            await connection.SendAsync("HTTP/1.1 204 No Content\r\n\r\n");
        });
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", MaxRetries = 0 });

        await Upload(server).SendAsync(client, file);

        await server.Served;
        return (head, body);
    }

    private static AssetUpload Upload(WireServer server)
        => JsonSerializer.Deserialize<AssetCreateResponse>(ResponseJson.Created(server.Url + "form?signature=secret").ToJsonString())!.Upload!;
}
