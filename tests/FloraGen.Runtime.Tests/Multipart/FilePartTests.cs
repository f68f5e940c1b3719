using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Multipart;

/// <summary>What a file is told to be, from each thing that it can be made of.</summary>
public sealed class FilePartTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N} ü.txt");

    public FilePartTests() => File.WriteAllText(_path, "content");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void FileOfTheDiskHasItsNameAndLength()
    {
        FilePart file = FilePart.FromFile(_path, "text/plain");

        Assert.Equal((Path.GetFileName(_path), "text/plain", 7), (file.FileName, file.ContentType, file.Length));
    }

    [Fact]
    public void FileInfoIsAFile()
    {
        FilePart file = new FileInfo(_path);

        Assert.Equal((Path.GetFileName(_path), "application/octet-stream", 7), (file.FileName, file.ContentType, file.Length));
    }

    [Fact]
    public void FileStreamKnowsItsName()
    {
        using FileStream stream = File.OpenRead(_path);
        FilePart file = stream;

        Assert.Equal((Path.GetFileName(_path), 7), (file.FileName, file.Length));
    }

    [Fact]
    public void NameThatIsGivenCountsMore()
    {
        using FileStream stream = File.OpenRead(_path);

        Assert.Equal("other.txt", new FilePart(stream, "other.txt").FileName);
    }

    [Fact]
    public void BytesAreCalledFile()
    {
        FilePart file = "content"u8.ToArray();

        Assert.Equal(("file", "application/octet-stream", 7), (file.FileName, file.ContentType, file.Length));
    }

    [Fact]
    public void StreamThatCannotSeekHasNoLength() => Assert.Null(new FilePart(new OnceStream([1])).Length);

    [Fact]
    public void StreamCountsFromWhereItStands()
    {
        using MemoryStream stream = new("..content"u8.ToArray()) { Position = 2 };

        Assert.Equal(7, new FilePart(stream).Length);
    }

    [Fact]
    public void NullsAreRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => new FilePart(null!));
        Assert.Throws<ArgumentNullException>(static () => FilePart.FromBytes(null!));
        Assert.Throws<ArgumentNullException>(static () => (FilePart)(FileInfo)null!);
    }

    [Fact]
    public async Task FileOfTheDiskCanBeUploadedTwiceAndIsLetGo()
    {
        FilePart file = FilePart.FromFile(_path);

        Assert.Contains("\r\n\r\ncontent\r\n", await UploadAsync(file), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\ncontent\r\n", await UploadAsync(file), StringComparison.Ordinal);
        using FileStream alone = new(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public async Task NameMayBeAnyText()
        => Assert.Contains("; filename=\"C:\\ü%22;🌷.png\"\r\n", await UploadAsync(FilePart.FromBytes([], "C:\\ü\";🌷.png")), StringComparison.Ordinal);

    [Theory]
    [InlineData("text/plain\r\nX-Evil: 1")]
    [InlineData("text/plain\n")]
    public async Task MediaTypeWithALineEndIsRefused(string contentType)
    {
        ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(() => UploadAsync(FilePart.FromBytes([], "a", contentType)));

        Assert.Contains("line break", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<string> UploadAsync(FilePart file)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        await created.Upload!.SendAsync(client, file);
        return handler.Requests[1].Body;
    }
}
