using System.Globalization;
using System.Text;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Downloads;

/// <summary>Downloads that break, over real connections.</summary>
public class ResumeTests
{
    private const string File = "abcdefghij";
    private const string Tag = "ETag: \"v1\"\r\n";
    private const string Dates = "Last-Modified: Fri, 02 Jan 2026 03:04:05 GMT\r\nDate: Fri, 02 Jan 2026 03:05:05 GMT\r\n";

    private readonly List<string> _heads = [];

    public static TheoryData<string> WaysToRead => [.. SynchronousReads.All.Keys, "CopyToAsync"];

    [Theory]
    [InlineData(Tag, "\"v1\"")]
    [InlineData(Tag + Dates, "\"v1\"")]
    [InlineData(Dates, "Fri, 02 Jan 2026 03:04:05 GMT")]
    public async Task FileIsWholeWhereverTheConnectionBreaks(string version, string validator)
    {
        for (int cut = 0; cut < File.Length; cut++)
        {
            _heads.Clear();
            await using WireServer server = new(Cut(version, cut), Rest(version));
            using ApiTransport transport = WireTransport.Of(server);

            Assert.Equal(File, await ReadAsync(transport));

            Assert.Equal(cut == 0 ? null : $"bytes={cut}-", WireTransport.Header(_heads[1], "Range"));
            Assert.Equal(cut == 0 ? null : validator, WireTransport.Header(_heads[1], "If-Range"));
        }
    }

    [Fact]
    public async Task FileGoesOnAfterAReadWithACanceledToken()
    {
        await using WireServer server = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), null, default);

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.ReadAsync(new byte[1], 0, 1, new CancellationToken(true)));

        using StreamReader reader = new(stream);
        Assert.Equal(File, await reader.ReadToEndAsync());
    }

    [Theory]
    [MemberData(nameof(WaysToRead))]
    public async Task FileIsWholeHoweverItIsRead(string way)
    {
        await using WireServer server = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), null, default);

        if (SynchronousReads.All.TryGetValue(way, out Func<Stream, byte[]>? read))
        {
            Assert.Equal(File, Encoding.ASCII.GetString(await Task.Run(() => read(stream))));
            return;
        }

        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        Assert.Equal(File, Encoding.ASCII.GetString(copy.ToArray()));
    }

    [Fact]
    public async Task FileGoesOnAsOftenAsACallMayBeTriedAgain()
    {
        await using WireServer twice = new(Cut(Tag, 4), Rest(Tag, cut: 2), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(twice);
        Assert.Equal(File, await ReadAsync(transport));

        await using WireServer tooOften = new(Cut(Tag, 4), Rest(Tag, cut: 2), Rest(Tag, cut: 2), Rest(Tag));
        using ApiTransport second = WireTransport.Of(tooOften);
        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(second));
        Assert.Equal(3, fault.Attempts);

        await using WireServer never = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport third = WireTransport.Of(never);
        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(third, new RequestOptions { MaxRetries = 0 }));
    }

    [Fact]
    public async Task AttemptsInFrontOfTheResponseCount()
    {
        Func<WireConnection, Task> busy = Respond("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await using WireServer server = new(busy, Cut(Tag, 4), busy, Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(transport));

        Assert.Equal(3, fault.Attempts);
        Assert.Contains("broke off after 4 of 10 bytes, and could not go on: 503", fault.Message, StringComparison.Ordinal);
        Assert.IsType<ApiServerException>(fault.InnerException);
    }

    [Fact]
    public async Task RestMayComeInParts()
    {
        await using WireServer server = new(
            Cut(Tag, 4), Respond($"HTTP/1.1 206 Part\r\n{Tag}Content-Range: bytes 4-6/10\r\nContent-Length: 3\r\nConnection: close\r\n\r\nefg"), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal(File, await ReadAsync(transport));
    }

    [Theory]
    [InlineData("200 OK", Tag + "Content-Length: 10\r\n", "returned 200 instead of 206")]
    [InlineData("200 OK", "ETag: \"v2\"\r\nContent-Length: 10\r\n", "returned 200 instead of 206")]
    [InlineData("206 Part", "ETag: \"v2\"\r\nContent-Range: bytes 4-9/10\r\nContent-Length: 6\r\n", "a part of another version")]
    [InlineData("206 Part", "ETag: W/\"v1\"\r\nContent-Range: bytes 4-9/10\r\nContent-Length: 6\r\n", "a part of another version")]
    [InlineData("206 Part", "Content-Range: bytes 4-9/10\r\nContent-Length: 6\r\n", "a part of another version")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 0-9/10\r\nContent-Length: 10\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 5-9/10\r\nContent-Length: 5\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-9/11\r\nContent-Length: 6\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-10/10\r\nContent-Length: 7\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-3/10\r\nContent-Length: 0\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: items 4-9/10\r\nContent-Length: 6\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes */10\r\nContent-Length: 6\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Length: 6\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-9/10\r\nContent-Length: 5\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-9/10\r\n", "a part that was not asked for")]
    [InlineData("206 Part", Tag + "Content-Range: bytes 4-9/10\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n", "a part that was not asked for")]
    [InlineData("416 Range Not Satisfiable", "Content-Range: bytes */3\r\nContent-Length: 0\r\n", "416")]
    [InlineData("404 Not Found", "Content-Length: 0\r\n", "404")]
    [InlineData("401 Unauthorized", "Content-Length: 0\r\n", "401")]
    [InlineData("204 No Content", "", "returned 204")]
    public async Task TwoVersionsAreNeverSpliced(string status, string headers, string reason)
    {
        await using WireServer server = new(Cut(Tag, 4), Respond($"HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\nABCDEFGHIJ"));
        using ApiTransport transport = WireTransport.Of(server);
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), null, default);
        using MemoryStream copy = new();

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(copy));

        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Contains("4 of 10 bytes", fault.Message, StringComparison.Ordinal);
        Assert.Equal("abcd", Encoding.ASCII.GetString(copy.ToArray()));
        Assert.Same(fault, await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(copy)));
    }

    [Theory]
    [InlineData("", "Content-Length: 10\r\n")]
    [InlineData("ETag: W/\"v1\"\r\n", "Content-Length: 10\r\n")]
    [InlineData("ETag: v1\r\n", "Content-Length: 10\r\n")]
    [InlineData("ETag: W/\"v1\"\r\n" + Dates, "Content-Length: 10\r\n")]
    [InlineData("Last-Modified: Fri, 02 Jan 2026 03:04:05 GMT\r\n", "Content-Length: 10\r\n")]
    [InlineData("Last-Modified: Fri, 02 Jan 2026 03:04:05 GMT\r\nDate: Fri, 02 Jan 2026 03:04:06 GMT\r\n", "Content-Length: 10\r\n")]
    [InlineData("Last-Modified: yesterday\r\nDate: Fri, 02 Jan 2026 03:04:06 GMT\r\n", "Content-Length: 10\r\n")]
    [InlineData(Tag + "Accept-Ranges: none\r\n", "Content-Length: 10\r\n")]
    [InlineData(Tag, "Transfer-Encoding: chunked\r\n")]
    [InlineData(Tag + "Content-Encoding: x-own\r\n", "Content-Length: 10\r\n")]
    public async Task NothingIsAskedForWhereTheVersionCannotBeTold(string version, string length)
    {
        string body = length[0] == 'T' ? "4\r\nabcd\r\n" : "abcd";
        await using WireServer server = new(Respond($"HTTP/1.1 200 OK\r\n{version}{length}Connection: close\r\n\r\n{body}"), Rest(version));
        using ApiTransport transport = WireTransport.Of(server);

        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(transport));

        _ = Assert.Single(_heads);
    }

    [Fact]
    public async Task CompressedFileIsNotPutTogether()
    {
        using MemoryStream packed = new();
        using (System.IO.Compression.GZipStream gzip = new(packed, System.IO.Compression.CompressionLevel.NoCompression))
        {
            gzip.Write(new byte[5000]);
        }

        await using WireServer server = new(
            async connection =>
            {
                _heads.Add(await connection.HeadAsync());
                await connection.SendAsync($"HTTP/1.1 200 OK\r\n{Tag}Content-Encoding: gzip\r\nContent-Length: {packed.Length}\r\nConnection: close\r\n\r\n");
                await connection.SendBytesAsync(packed.ToArray()[..1000]);
            },
            Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);

        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(transport));

        _ = Assert.Single(_heads);
    }

    [Theory]
    [InlineData("POST", true, 200)]
    [InlineData("PUT", true, 200)]
    [InlineData("GET", false, 200)]
    [InlineData("GET", true, 206)]
    public async Task OnlyAWholeFileThatIsReadGoesOn(string method, bool resumes, int status)
    {
        await using WireServer server = new(
            Respond($"HTTP/1.1 {status} OK\r\n{Tag}Content-Range: bytes 0-9/20\r\nContent-Length: 10\r\nConnection: close\r\n\r\nabcd"), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server, options => options.ResumesDownloads = resumes);
        using Stream stream = await transport.SendForStreamAsync(new ApiRequest(new HttpMethod(method), "/stream"), null, default);

        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(Stream.Null));

        _ = Assert.Single(_heads);
    }

    [Fact]
    public async Task RangeOfTheCallerIsReplaced()
    {
        RequestOptions options = new() { Headers = new Dictionary<string, string> { ["range"] = "bytes=0-", ["If-Range"] = "\"old\"" } };
        await using WireServer server = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal(File, await ReadAsync(transport, options));

        Assert.Equal(("bytes=4-", "\"v1\""), (WireTransport.Header(_heads[1], "Range"), WireTransport.Header(_heads[1], "If-Range")));
    }

    [Fact]
    public async Task AnotherVersionMayBeginWhereNothingWasRead()
    {
        await using WireServer server = new(
            Cut(Tag, 0),
            Respond("HTTP/1.1 200 OK\r\nETag: \"v2\"\r\nContent-Length: 5\r\nConnection: close\r\n\r\nAB"),
            Respond("HTTP/1.1 206 Part\r\nETag: \"v2\"\r\nContent-Range: bytes 2-4/5\r\nContent-Length: 3\r\nConnection: close\r\n\r\nCDE"));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal("ABCDE", await ReadAsync(transport));
    }

    [Fact]
    public async Task CallerWhoHasTheHeadersGetsTheFileThatTheyAreOf()
    {
        await using WireServer same = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(same);
        ApiResponse<Stream> response = await transport.SendForStreamWithResponseAsync(WireTransport.Get(), null, default);
        Assert.Equal("\"v1\"", response.ETag);
        Assert.Equal(File, await new StreamReader(response.Value).ReadToEndAsync());

        await using WireServer other = new(Cut(Tag, 0), Respond("HTTP/1.1 200 OK\r\nETag: \"v2\"\r\nContent-Length: 5\r\nConnection: close\r\n\r\nABCDE"));
        using ApiTransport second = WireTransport.Of(other);
        response = await second.SendForStreamWithResponseAsync(WireTransport.Get(), null, default);
        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => response.Value.CopyToAsync(Stream.Null));
        Assert.Contains("another version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyFileIsWhole()
    {
        await using WireServer server = new(Respond($"HTTP/1.1 200 OK\r\n{Tag}Content-Length: 0\r\n\r\n"));
        using ApiTransport transport = WireTransport.Of(server);

        Assert.Equal("", await ReadAsync(transport));
    }

    [Fact]
    public async Task SilentConnectionIsGivenUpForAnother()
    {
        await using WireServer server = new(
            async connection =>
            {
                _heads.Add(await connection.HeadAsync());
                await connection.SendAsync($"HTTP/1.1 200 OK\r\n{Tag}Content-Length: 10\r\n\r\nabcd");
                _ = await connection.UntilAsync("never");
            },
            Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server, static options => options.TimeProvider = TimeProvider.System);

        Assert.Equal(File, await ReadAsync(transport, new RequestOptions { Timeout = TimeSpan.FromMilliseconds(500) }));
    }

    [Fact]
    public async Task CancelledReadIsTheEnd()
    {
        using CancellationTokenSource source = new();
        await using WireServer server = new(Cut(Tag, 4), Rest(Tag));
        using ApiTransport transport = WireTransport.Of(server, static options =>
        {
            options.TimeProvider = TimeProvider.System;
            options.Randomizer = static () => 0;
        });
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), null, default);

        source.CancelAfter(100);
        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.CopyToAsync(Stream.Null, source.Token));

        Assert.Equal(source.Token, fault.CancellationToken);
        ApiConnectionException later = await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(Stream.Null));
        Assert.Contains("abandoned", later.Message, StringComparison.Ordinal);
        _ = Assert.Single(_heads);
    }

    private static async Task<string> ReadAsync(ApiTransport transport, RequestOptions? options = null)
    {
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), options, default);
        return await new StreamReader(stream).ReadToEndAsync();
    }

    /// <summary>So many bytes of the file, and then the end of the connection.</summary>
    private Func<WireConnection, Task> Cut(string version, int count)
        => Respond($"HTTP/1.1 200 OK\r\n{version}Content-Length: {File.Length}\r\nAccept-Ranges: bytes\r\nConnection: close\r\n\r\n{File[..count]}");

    /// <summary>What the request asks for, or as much of it.</summary>
    private Func<WireConnection, Task> Rest(string version, int? cut = null) => async connection =>
    {
        string head = await connection.HeadAsync();
        _heads.Add(head);
        int start = int.Parse(WireTransport.Header(head, "Range")?["bytes=".Length..^1] ?? "0", CultureInfo.InvariantCulture);
        string range = start == 0 ? "" : $"Content-Range: bytes {start}-9/10\r\n";
        string body = File[start..(start + (cut ?? File.Length - start))];
        await connection.SendAsync($"HTTP/1.1 {(start == 0 ? "200 OK" : "206 Part")}\r\n{version}{range}Content-Length: {File.Length - start}\r\nConnection: close\r\n\r\n{body}");
    };

    private Func<WireConnection, Task> Respond(string response) => async connection =>
    {
        _heads.Add(await connection.HeadAsync());
        await connection.SendAsync(response);
    };
}
