using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Bodies;

/// <summary>Bodies before they are sent.</summary>
public class ContentTests
{
    [Fact]
    public async Task LengthIsKnownWhereEveryFilesIs()
    {
        MultipartBody body = MultipartBody.Create("multipart/form-data", new BodyParts().Add("a", FilePart.FromBytes([1, 2])));
        using HttpContent content = body.ToContent(static _ => { }, null);

        Assert.Equal((await content.ReadAsByteArrayAsync()).Length, content.Headers.ContentLength);
        using HttpContent endless = MultipartBody.Create("multipart/form-data", new BodyParts().Add("a", new FilePart(new OnceStream([1])))).ToContent(static _ => { }, null);
        Assert.Null(endless.Headers.ContentLength);
    }

    [Fact]
    public async Task BodyCanBeSentAgainWhereEveryFileCan()
    {
        BodyParts parts = new BodyParts().Add("a", FilePart.FromBytes([1]));
        Assert.True(MultipartBody.Create("multipart/form-data", parts).CanBeSentAgain);

        MultipartBody once = MultipartBody.Create("multipart/form-data", parts.Add("b", new FilePart(new OnceStream([1]))));
        Assert.True(once.CanBeSentAgain);
        _ = await once.ToContent(static _ => { }, null).ReadAsByteArrayAsync();
        Assert.False(once.CanBeSentAgain);
    }

    [Fact]
    public async Task ProgressCountsTheBytesOfAllFiles()
    {
        List<long> told = [];
        MultipartBody body = MultipartBody.Create("multipart/form-data", new BodyParts().Add("a", [FilePart.FromBytes([1, 2]), null, FilePart.FromBytes([3])]));

        _ = await body.ToContent(told.Add, null).ReadAsByteArrayAsync();

        Assert.Equal([0, 2, 2, 3], told);
    }

    [Fact]
    public void MediaTypeWithALineEndIsRefused()
        => Assert.Throws<ArgumentException>(() => FileBody.Create(FilePart.FromBytes([1], contentType: "a/b\r\nX: y"), "image/png").ToContent(static _ => { }, null));

    [Fact]
    public async Task StyledFieldsOfPartsHoldTextsAsTheyAre()
    {
        BodyParts parts = BodyParts.OfJson(0, static (writer, _) =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("a");
            writer.WriteStringValue("x y");
            writer.WriteStringValue("é");
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

        string text = await MultipartBody.Create("multipart/form-data", parts, new BodyField("a", Style: ApiStyle.Form)).ToContent(static _ => { }, null).ReadAsStringAsync();

        Assert.Contains("name=\"a\"\r\n\r\nx y,é\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/merge-patch+json; charset=utf-8", true)]
    [InlineData("application/jsonpath", false)]
    [InlineData(null, false)]
    public void JsonIsKnownByItsMediaType(string? mediaType, bool expected) => Assert.Equal(expected, MediaTypeText.IsJson(mediaType));
}
