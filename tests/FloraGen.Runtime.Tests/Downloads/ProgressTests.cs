using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Downloads;

/// <summary>Progress of uploads and downloads, over real connections.</summary>
public class ProgressTests
{
    private readonly List<long> _told = [];

    public static TheoryData<string> WaysToRead => [.. SynchronousReads.All.Keys, "CopyToAsync"];

    [Theory]
    [MemberData(nameof(WaysToRead))]
    public async Task DownloadTellsHowMuchWasRead(string way)
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.RespondAsync(new string('x', 20_000));
        });
        using ApiTransport transport = WireTransport.Of(server);
        RequestOptions options = new() { DownloadProgress = new DirectProgress(_told.Add) };
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), options, default);

        if (SynchronousReads.All.TryGetValue(way, out Func<Stream, byte[]>? read))
        {
            _ = await Task.Run(() => read(stream));
        }
        else
        {
            await stream.CopyToAsync(Stream.Null);
        }

        Assert.Equal(20_000, _told[^1]);
        Assert.Equal(_told.Order(), _told);
        Assert.Equal(_told.Count, _told.Distinct().Count());
    }

    [Fact]
    public async Task DownloadThatGoesOnCountsOn()
    {
        await using WireServer server = new(
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.SendAsync("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 4\r\nConnection: close\r\n\r\nab");
            },
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.SendAsync("HTTP/1.1 206 Part\r\nETag: \"1\"\r\nContent-Range: bytes 2-3/4\r\nContent-Length: 2\r\n\r\ncd");
            });
        using ApiTransport transport = WireTransport.Of(server);
        RequestOptions options = new() { DownloadProgress = new DirectProgress(_told.Add) };
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), options, default);

        await stream.CopyToAsync(Stream.Null);

        Assert.Equal([2, 4], _told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UploadBeginsAnewWithEachAttempt(bool isForm)
    {
        byte[] file = new byte[200_000];
        string end = isForm ? "--\r\n" : "!";
        file[^1] = (byte)'!';
        ApiContent body = isForm ? MultipartBody.Create("multipart/form-data", new BodyParts().Add("file", FilePart.FromBytes(file))) : FileBody.Create(file, "image/png");
        await using WireServer server = new(
            async connection =>
            {
                _ = await connection.UntilAsync(end);
                await connection.RespondAsync("", "503 Busy", "Connection: close\r\n");
            },
            async connection =>
            {
                _ = await connection.UntilAsync(end);
                await connection.RespondAsync("");
            });
        using ApiTransport transport = WireTransport.Of(server);

        await transport.SendAsync(
            new ApiRequest(HttpMethod.Post, "/files") { Body = body }, new RequestOptions { UploadProgress = new DirectProgress(_told.Add) }, default);

        int second = _told.LastIndexOf(0);
        Assert.Equal(0, _told[0]);
        Assert.True(second > 1, string.Join(' ', _told));
        Assert.Equal([200_000, 200_000], [_told[second - 1], _told[^1]]);
    }

    [Fact]
    public async Task WhatTheCallersCodeThrowsComesThrough()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.RespondAsync("abc", headers: "Connection: close\r\n");
        },
        static async connection => await connection.UntilAsync("never"));
        using ApiTransport transport = WireTransport.Of(server);
        NotSupportedException fault = new();
        RequestOptions options = new() { DownloadProgress = new DirectProgress(_ => throw fault), UploadProgress = new DirectProgress(_ => throw fault) };
        using Stream stream = await transport.SendForStreamAsync(WireTransport.Get(), options, default);

        Assert.Same(fault, await Assert.ThrowsAsync<NotSupportedException>(() => stream.CopyToAsync(Stream.Null)));
        ApiRequest upload = new(HttpMethod.Put, "/files") { Body = FileBody.Create(new byte[10], "image/png") };
        Assert.Same(fault, await Assert.ThrowsAsync<NotSupportedException>(() => transport.SendAsync(upload, options, default)));
    }
}
