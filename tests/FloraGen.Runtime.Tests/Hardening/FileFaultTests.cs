using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>What goes wrong with the caller's own file is told as it is, and not tried again.</summary>
public class FileFaultTests
{
    [Fact]
    public async Task FaultOfTheFileKeepsTheTraceOfItsOrigin()
    {
        IOException fault = await Assert.ThrowsAsync<IOException>(() => UploadAsync(new FilePart(new BrokenStream())));

        Assert.Contains(nameof(BrokenStream), fault.StackTrace, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123")]
    [InlineData("0123456789abcdef")]
    public async Task FileThatChangesItsSizeMeanwhileIsToldSo(string later)
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "0123456789");
            FilePart file = FilePart.FromFile(path);
            await File.WriteAllTextAsync(path, later);

            IOException fault = await Assert.ThrowsAsync<IOException>(() => UploadAsync(file));

            Assert.Contains("10 bytes", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task FileThatIsGoneMeanwhileIsToldSo()
    {
        string path = Path.GetTempFileName();
        FilePart file = FilePart.FromFile(path);
        File.Delete(path);

        await Assert.ThrowsAsync<FileNotFoundException>(() => UploadAsync(file));
    }

    /// <summary>A stream from another server may have timeouts of its own.</summary>
    [Fact]
    public async Task StreamThatGivesUpIsNoTimeoutOfTheCall()
        => await Assert.ThrowsAsync<TaskCanceledException>(() => UploadAsync(new FilePart(new ImpatientStream())));

    /// <summary>As an HttpClient does that follows a 307.</summary>
    [Fact]
    public async Task StreamThatCannotSeekIsNotSentToASecondHost()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        FloraClient client = Clients.Over(new TwiceHandler(handler));
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, new FilePart(new OnceStream("content"u8.ToArray()))));
    }

    private static async Task UploadAsync(FilePart file)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        await created.Upload!.SendAsync(client, file);
    }

    private sealed class ImpatientStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => throw new TaskCanceledException("The source is slow.", new TimeoutException());

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    /// <summary>Sends the body of a form to nowhere first, and then on.</summary>
    private sealed class TwiceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content?.Headers.ContentType?.MediaType == "multipart/form-data")
            {
                await request.Content.CopyToAsync(Stream.Null, cancellationToken);
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
