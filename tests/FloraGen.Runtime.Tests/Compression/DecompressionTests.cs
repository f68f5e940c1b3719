using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Compression;

/// <summary>Compressed responses are decompressed, and one that ends too early is never taken for whole.</summary>
public class DecompressionTests
{
    public static TheoryData<string> Codings { get; } = ContentCoding.Accepted.Contains("br", StringComparison.Ordinal)
        ? ["gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "br"]
        : ["gzip", "x-gzip", "GZIP", "deflate", "raw deflate"];

    private static byte[] Text { get; } = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 3_000).Select(static index => $"tree {index * 7919 % 10007}")));

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task WholeResponseIsDecompressed(string coding)
        => Assert.Equal(Text, await ReadAsync(coding, Compress(coding, Text)));

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ResponseWithoutABodyStaysEmpty(string coding)
        => Assert.Empty(await ReadAsync(coding, []));

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task CutResponseIsAnExceptionWhereverItIsCut(string coding)
    {
        foreach (byte[] whole in (byte[][])[Compress(coding, "{}"u8.ToArray()), Compress(coding, Text[..200]), Compress(coding, Text)])
        {
            int step = Math.Max(1, whole.Length / 200);
            // What follows zlib's data is no part of it where .NET has no stream for zlib: a checksum that is cut is not missed there.
            int end = whole.Length - (HasChecksum(coding) ? 0 : 4);
            foreach (int length in Enumerable.Range(1, end - 1).Where(length => length % step == 0 || length < 30 || length > end - 30))
            {
                Exception? fault = await Record.ExceptionAsync(() => ReadAsync(coding, whole[..length]));

                Assert.True(fault is IOException or InvalidDataException, $"{length} bytes of {whole.Length}: {fault?.GetType().Name ?? "taken for whole"}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task BytesBehindTheEndAreLeftAlone(string coding)
    {
        byte[] whole = Compress(coding, Text);

        Assert.Equal(Text, await ReadAsync(coding, [.. whole, 0, 0, 0]));
        Assert.Equal(Text, await ReadAsync(coding, [.. whole, .. new byte[20_000]]));
    }

    [Fact]
    public async Task SeveralMembersOfGzipAreOneResponseAndTheLastOneIsNeverCut()
    {
        byte[] member = Compress("gzip", Text);

        Assert.Equal(Text.Concat(Text), await ReadAsync("gzip", [.. member, .. member]));
        _ = await Assert.ThrowsAsync<IOException>(() => ReadAsync("gzip", [.. member, .. member[..^1]]));
        _ = await Assert.ThrowsAsync<IOException>(() => ReadAsync("gzip", [.. member, .. member[..5]]));
    }

    [Fact]
    public async Task DamageIsNoEnd()
    {
        byte[] whole = Compress("gzip", Text);
        whole[^5] ^= 1;

        _ = await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync("gzip", whole));
    }

    [Fact]
    public async Task ReadOfNothingSaysNothingOfTheEnd()
    {
        using HttpResponseMessage response = await SendAsync("gzip", Compress("gzip", Text));
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[Text.Length + 1];
        int count = 0;
        for (int received = 1; received > 0; count += received)
        {
            Assert.Equal(0, await stream.ReadAsync(buffer.AsMemory(0, 0)));
            received = await stream.ReadAsync(buffer.AsMemory(count, Math.Min(7_000, buffer.Length - count)));
        }

        Assert.Equal(Text, buffer[..count]);
    }

    [Fact]
    public async Task SynchronousReadsSeeTheSame()
    {
        byte[] whole = Compress("gzip", Text);
        using HttpResponseMessage response = await SendAsync("gzip", whole);
        using HttpResponseMessage cut = await SendAsync("gzip", whole[..^1]);
        using MemoryStream text = new();

        using (Stream stream = await response.Content.ReadAsStreamAsync())
        {
            stream.CopyTo(text);
        }

        Assert.Equal(Text, text.ToArray());
        using Stream short_ = await cut.Content.ReadAsStreamAsync();
        _ = Assert.Throws<IOException>(() => short_.CopyTo(Stream.Null));
    }

    [Fact]
    public async Task SeveralCodingsAreUndoneFromTheLastToTheFirst()
    {
        Assert.Equal(Text, await ReadAsync("deflate, gzip", Compress("gzip", Compress("deflate", Text))));
        _ = await Assert.ThrowsAsync<IOException>(() => ReadAsync("deflate, gzip", Compress("gzip", Compress("deflate", Text)[..^50])));
    }

    [Fact]
    public async Task HeadersTellOfTheDecompressedBody()
    {
        using HttpResponseMessage response = await SendAsync("snappy, gzip", Compress("gzip", Text));

        Assert.Equal(["snappy"], response.Content.Headers.ContentEncoding);
        Assert.Null(response.Content.Headers.ContentLength);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task CodingThatIsNotKnownStays()
    {
        using HttpResponseMessage response = await SendAsync("snappy", Text);

        Assert.Equal(["snappy"], response.Content.Headers.ContentEncoding);
        Assert.Equal(Text, await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task EndlessListOfCodingsIsNotFollowed()
    {
        using HttpResponseMessage response = await SendAsync(string.Join(", ", Enumerable.Repeat("gzip", 1_000)), Text);

        Assert.Equal(997, response.Content.Headers.ContentEncoding.Count);
    }

    [Fact]
    public async Task WhatTheRequestSaysOfEncodingsIsSentUnchanged()
    {
        Assert.StartsWith("gzip, deflate", await AcceptedAsync(static _ => { }), StringComparison.Ordinal);
        Assert.Equal("identity", await AcceptedAsync(static headers => headers.TryAddWithoutValidation("Accept-Encoding", "identity")));
        Assert.Null(await AcceptedAsync(static headers => headers.Range = new RangeHeaderValue(10, 20)));
    }

    private static bool HasChecksum(string coding) => coding != "deflate" || ContentCoding.Accepted.Contains("br", StringComparison.Ordinal);

    private static async Task<byte[]> ReadAsync(string coding, byte[] body)
    {
        using HttpResponseMessage response = await SendAsync(coding, body);
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        using MemoryStream text = new();
        await stream.CopyToAsync(text);
        return text.ToArray();
    }

    private static Task<HttpResponseMessage> SendAsync(string coding, byte[] body)
        => SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://localhost/"), coding, body);

    private static async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string coding, byte[] body)
    {
        using (request)
        {
            StubHandler handler = new((_, _) =>
            {
                // A stream, as a connection has it.
                HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new StreamContent(new MemoryStream(body)) };
                response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
                response.Content.Headers.ContentLength = body.Length;
                Assert.True(response.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding.Replace("raw ", "", StringComparison.Ordinal)));
                return Task.FromResult(response);
            });
            using HttpMessageInvoker invoker = new(new DecompressionHandler { InnerHandler = handler });
            return await invoker.SendAsync(request, CancellationToken.None);
        }
    }

    private static async Task<string?> AcceptedAsync(Action<HttpRequestHeaders> with)
    {
        HttpRequestMessage request = new(HttpMethod.Get, "http://localhost/");
        with(request.Headers);
        using HttpResponseMessage response = await SendAsync(request, "identity", []);
        return request.Headers.TryGetValues("Accept-Encoding", out IEnumerable<string>? values) ? string.Join(", ", values) : null;
    }

    private static byte[] Compress(string coding, byte[] text)
    {
        using MemoryStream compressed = new();
        using (Stream encoder = coding switch
        {
            "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal),
            "raw deflate" => new DeflateStream(compressed, CompressionLevel.Optimal),
            "br" => new BrotliStream(compressed, CompressionLevel.Fastest),
            _ => new GZipStream(compressed, CompressionLevel.Optimal),
        })
        {
            encoder.Write(text);
        }

        return compressed.ToArray();
    }
}
