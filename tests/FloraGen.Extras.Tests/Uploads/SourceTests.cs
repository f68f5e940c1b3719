using ExtrasTests.Support;
using Flora;
using FloraSandbox.Faults;

namespace ExtrasTests.Uploads;

/// <summary>Everything that can be uploaded in one call.</summary>
public sealed class SourceTests : UploadTest
{
    private static readonly byte[] s_acorn = [.. "an acorn"u8];

    [Fact]
    public async Task FileOfTheDiskBecomesAnAssetOfItsName()
    {
        using TemporaryFile file = new("acorn.txt", s_acorn);

        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(FilePart.FromFile(file.Path, "text/plain"), Garden);

        Assert.Equal((AssetStatus.Ready, "acorn.txt", "text/plain", 8d), (asset.Status, asset.Name, asset.ContentType, asset.SizeBytes));
        Assert.Equal(["POST assets", "upload", "POST complete", "GET asset"], Calls);
    }

    [Fact]
    public async Task BytesAreAFileToo()
    {
        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(s_acorn, Garden with { FileName = "acorn.txt", ContentType = "text/plain" });

        Assert.Equal((AssetStatus.Ready, "acorn.txt", "text/plain", 8d), (asset.Status, asset.Name, asset.ContentType, asset.SizeBytes));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task StreamIsReadFromWhereItStandsAndStaysOpen(bool canSeek)
    {
        using MemoryStream stream = canSeek ? new MemoryStream(s_acorn) : new OnceStream(s_acorn);
        _ = stream.ReadByte();

        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(stream, Garden with { FileName = "acorn.txt", ContentType = "text/plain" });

        Assert.Equal((AssetStatus.Ready, "acorn.txt", 7d), (asset.Status, asset.Name, asset.SizeBytes));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task UrlIsFetchedByTheServer()
    {
        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(new Uri("https://images.example.com/spring/fern%20green.jpg?size=2#top"), Garden);

        Assert.Equal((AssetStatus.Ready, "url", "fern green.jpg"), (asset.Status, asset.UploadedVia, asset.Name));
        Assert.Equal(["POST assets", "GET asset"], Calls);
        Assert.Equal("""{"source":"https://images.example.com/spring/fern%20green.jpg?size=2#top","workspace_id":"ws_garden","file_name":"fern green.jpg"}""", CreateBody);
    }

    [Fact]
    public async Task TextIsAUrl()
    {
        AssetRetrieveResponse asset = await Client.Assets.UploadAsync("https://images.example.com/", Garden with { FileName = "home.jpg" });

        Assert.Equal((AssetStatus.Ready, "home.jpg"), (asset.Status, asset.Name));
    }

    [Theory]
    [InlineData("http://images.example.com/fern.jpg?key=secret")]
    [InlineData("file:///etc/passwd?key=secret")]
    [InlineData("/etc/passwd?key=secret")]
    [InlineData("fern.jpg?key=secret")]
    [InlineData("https://?key=secret")]
    [InlineData("")]
    public async Task AnyOtherTextIsRefusedBeforeAnythingIsSent(string text)
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(async () => await Client.Assets.UploadAsync(text, Garden));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task WhatIsSaidAboutTheAssetIsSentAndTheRestIsNot()
    {
        _ = await Client.Assets.UploadAsync(FilePart.FromBytes(s_acorn, "a.txt", "text/plain"), Garden with { FileName = "b.md", ContentType = "text/markdown", Folder = "proj_oak" });
        Assert.Equal("""{"source":"signed-url","workspace_id":"ws_garden","content_type":"text/markdown","file_name":"b.md","folder":"proj_oak"}""", CreateBody);

        Server.Requests.Clear();
        _ = await Client.Assets.UploadAsync(FilePart.FromBytes(s_acorn, "a.txt"), Garden);
        Assert.Equal("""{"source":"signed-url","workspace_id":"ws_garden","file_name":"a.txt"}""", CreateBody);
    }

    [Fact]
    public async Task KeyOfTheApiIsNotSentWithTheFile()
    {
        _ = await Client.Assets.UploadAsync(s_acorn, Garden);

        Assert.False(Upload.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task FaultsThatPassMakeOneAsset()
    {
        Server.Faults.Enqueue(new Fault { Method = "POST", Path = "/api/v1/assets", Connection = FaultConnection.Reset, AfterHandling = true });
        Server.Faults.Enqueue(new Fault { Path = "/uploads/*", Status = 503, RetryAfterMs = "1" });
        Server.Faults.Enqueue(new Fault { Path = "*/complete", Status = 429, RetryAfterMs = "1" });

        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(s_acorn, Garden);

        Assert.Equal(AssetStatus.Ready, asset.Status);
        Assert.Equal(asset.AssetId, Assert.Single((await Client.Assets.ListAsync()).Items).AssetId);
    }
}
