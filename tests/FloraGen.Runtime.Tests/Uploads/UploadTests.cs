using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Uploads;

public class UploadTests
{
    [Fact]
    public async Task FormHasItsFieldsInOrderAndThenTheFile()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

        await upload.SendAsync(client, FilePart.FromBytes("content"u8.ToArray(), "a\"b\r\nc.txt", "text/plain"));

        SentRequest sent = handler.Requests[1];
        string boundary = sent.Header("Content-Type")!["multipart/form-data; boundary=".Length..];
        Assert.Equal(
            $"""
            --{boundary}
            Content-Disposition: form-data; name="z"

            1
            --{boundary}
            Content-Disposition: form-data; name="a"

            2
            --{boundary}
            Content-Disposition: form-data; name="m%22%0D%0A"

            3
            --{boundary}
            Content-Disposition: form-data; name="file"; filename="a%22b%0D%0Ac.txt"
            Content-Type: text/plain

            content
            --{boundary}--

            """.ReplaceLineEndings("\r\n"),
            sent.Body);
        Assert.Equal("https://upload.example/form?signature=secret", sent.Url.AbsoluteUri);
    }

    [Fact]
    public async Task CredentialsAreNotSentToTheOtherHost()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

        await upload.SendAsync(client, "x"u8.ToArray());

        Assert.Equal("Bearer key_1", handler.Requests[0].Header("Authorization"));
        Assert.Null(handler.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task RefusalIsTheExceptionOfItsStatusAndKeepsTheSignatureToItself()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("<Error>Expired</Error>", HttpStatusCode.Forbidden));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

        ApiPermissionDeniedException error = await Assert.ThrowsAsync<ApiPermissionDeniedException>(() => upload.SendAsync(client, "x"u8.ToArray()));

        Assert.Contains("https://upload.example/form", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("signature", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StreamThatSeeksIsSentAgainFromWhereItStood()
    {
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Created().ToJsonString()),
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable),
            StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);
        using MemoryStream stream = new("..content"u8.ToArray()) { Position = 2 };

        await upload.SendAsync(client, new FilePart(stream, "a.txt"));

        Assert.All(handler.Requests.Skip(1), static request => Assert.Contains("\r\n\r\ncontent\r\n", request.Body, StringComparison.Ordinal));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task StreamThatDoesNotSeekIsSentOnce()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.ServiceUnavailable));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

        await Assert.ThrowsAsync<ApiServerException>(() => upload.SendAsync(client, new FilePart(new OnceStream("content"u8.ToArray()), "a.txt")));

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task FileIsReadInPiecesAndNeverAsAWhole()
    {
        const long Size = 64 * 1024 * 1024;
        long before = 0;
        long peak = 0;
        StubHandlerThatDrains handler = new(ResponseJson.Created().ToJsonString(), () => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        before = GC.GetTotalMemory(forceFullCollection: true);

        await created.Upload!.SendAsync(client, new FilePart(new ZeroStream(Size), "big.bin"));

        Assert.True(handler.Drained > Size);
        Assert.InRange(peak - before, long.MinValue, Size / 2);
    }

    [Fact]
    public async Task StreamThatDoesNotSeekCannotBeUploadedTwice()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);
        FilePart file = new(new OnceStream("content"u8.ToArray()), "a.txt");
        await upload.SendAsync(client, file);

        await Assert.ThrowsAsync<InvalidOperationException>(() => upload.SendAsync(client, file));
    }

    [Fact]
    public async Task KeyThatTheHttpClientWouldAddIsRefused()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()));
        using HttpClient http = new(handler);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "hunter2");
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k" });
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, "x"u8.ToArray()));

        Assert.DoesNotContain("hunter2", fault.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task FaultOfTheFileIsTheCallersAndIsNotRetried()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

        IOException fault = await Assert.ThrowsAsync<IOException>(() => upload.SendAsync(client, new FilePart(new BrokenStream())));

        Assert.Equal("The disk is gone.", fault.Message);
    }

    [Fact]
    public async Task FileThatShrinksMeanwhileIsToldSo()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "0123456789");
            FilePart file = FilePart.FromFile(path);
            await File.WriteAllTextAsync(path, "01234");
            StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
            (FloraClient client, AssetUpload upload) = await CreateAsync(handler);

            IOException fault = await Assert.ThrowsAsync<IOException>(() => upload.SendAsync(client, file));

            Assert.Contains("10 bytes", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task EmptyFileReportsItsProgressToo()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        (FloraClient client, AssetUpload upload) = await CreateAsync(handler);
        List<long> sent = [];

        await upload.SendAsync(client, Array.Empty<byte>(), new DirectProgress(sent.Add));

        Assert.Equal([0L], sent);
        Assert.StartsWith("FloraClient/", handler.Requests[1].Header("User-Agent"), StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNotThereIsSaidAtOnce()
        => Assert.Throws<FileNotFoundException>(() => FilePart.FromFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));

    private static async Task<(FloraClient Client, AssetUpload Upload)> CreateAsync(StubHandler handler)
    {
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        return (client, created.Upload!);
    }
}
