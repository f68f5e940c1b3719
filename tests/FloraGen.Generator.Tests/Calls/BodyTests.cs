using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using static FloraGen.Tests.Calls.Models;

namespace FloraGen.Tests.Calls;

/// <summary>The bodies that a generated client sends.</summary>
public class BodyTests
{
    private static readonly ApiRecord s_thing = Record(
        "Thing", Member("name", Text), Member("tags", List(Text)), Member("inner", Named("Inner")), Member("count", Number));

    private static readonly ApiRecord s_inner = Record("Inner", Member("b", Text));

    private static readonly ApiRecord s_upload = Record(
        "Upload",
        Member("name", Text, required: true),
        Member("file", Binary, required: true),
        Member("more", List(Binary)),
        Member("meta", Named("Inner")),
        Member("tags", List(Number)),
        Member("size", Number)) with
    { IsMultipart = true };

    [Fact]
    public async Task JsonHasTheMediaTypeOfTheDocument()
    {
        SentCall sent = await SentAsync(new ApiBody(Named("Thing"), true, null) { MediaType = "application/merge-patch+json" }, "new() { Name = \"x\" }");

        Assert.Equal(("""{"name":"x"}""", "application/merge-patch+json"), (sent.Body, sent.Header("Content-Type")));
    }

    [Theory]
    [InlineData("Int32", "5", "5")]
    [InlineData("Json", "JsonSerializer.Deserialize<JsonElement>(\"[1]\")", "[1]")]
    [InlineData("Int32", "null", "")]
    public async Task BodyMayBeAValueTypeAndOptional(string primitive, string value, string expected)
        => Assert.Equal(expected, (await SentAsync(new ApiBody(new ApiPrimitiveType(Enum.Parse<ApiPrimitive>(primitive), false), false, null), value)).Body);

    [Theory]
    [InlineData(true, "null")]
    [InlineData(false, "")]
    public async Task NullIsSentWhereABodyHasToBe(bool isRequired, string expected)
        => Assert.Equal(expected, (await SentAsync(new ApiBody(new ApiPrimitiveType(ApiPrimitive.Int32, true), isRequired, null), "null")).Body);

    [Fact]
    public async Task FormHasAFieldForEachItemAndObjectsAsJson()
    {
        SentCall sent = await SentAsync(
            new ApiBody(Named("Thing"), true, null) { Kind = ApiBodyKind.Form, MediaType = "application/x-www-form-urlencoded" },
            "new() { Name = \"a b&\", Tags = [\"x\", \"y\"], Inner = new() { B = \"c\" }, Count = 3 }");

        Assert.Equal("application/x-www-form-urlencoded", sent.Header("Content-Type"));
        Assert.Equal("name=a%20b%26&tags=x&tags=y&inner=%7B%22b%22%3A%22c%22%7D&count=3", sent.Body);
    }

    [Fact]
    public async Task FormFieldsHaveTheStylesOfTheDocument()
    {
        ApiBody body = new(Named("Thing"), true, null)
        {
            Kind = ApiBodyKind.Form,
            Fields = new(
            [
                new ApiBodyField("name", null, ApiParameterStyle.Form, true, AllowReserved: true, false),
                new ApiBodyField("tags", null, ApiParameterStyle.Form, false, false, false),
                new ApiBodyField("inner", null, ApiParameterStyle.DeepObject, true, false, false),
            ]),
        };

        SentCall sent = await SentAsync(body, "new() { Name = \"a/b\", Tags = [\"x\", \"y\"], Inner = new() { B = \"c\" } }");

        Assert.Equal("name=a/b&tags=x,y&inner%5Bb%5D=c", sent.Body);
    }

    [Fact]
    public async Task ListOfAFormIsJsonWhereTheDocumentSaysSo()
    {
        ApiBody body = new(Named("Thing"), true, null) { Kind = ApiBodyKind.Form, Fields = new([new ApiBodyField("tags", "application/json", null, false, false, false)]) };

        Assert.Equal("tags=%5B%22x%22%5D", (await SentAsync(body, "new() { Tags = [\"x\"] }")).Body);
    }

    [Fact]
    public async Task MapIsAForm()
        => Assert.Equal(
            "a=1&b=2", (await SentAsync(new ApiBody(Map(Number), true, null) { Kind = ApiBodyKind.Form }, "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }")).Body);

    [Fact]
    public async Task PartsStandInTheOrderOfTheDocument()
    {
        ApiBody body = new(Named("Upload"), true, null)
        {
            Kind = ApiBodyKind.Multipart,
            MediaType = "multipart/form-data",
            Fields = new([new ApiBodyField("meta", "application/vnd.meta+json", null, false, false, false), new ApiBodyField("file", "image/png", null, false, false, true)]),
        };

        SentCall sent = await SentAsync(
            body,
            """
            new()
            {
                Name = "é",
                File = new byte[] { 65 },
                More = [FilePart.FromBytes(new byte[] { 66 }, "b.txt", "text/plain"), new MemoryStream(new byte[] { 67 })],
                Meta = new() { B = "c" },
                Tags = [1, 2],
            }
            """);

        string boundary = sent.Header("Content-Type")!.Split("multipart/form-data; boundary=")[1];
        Assert.Equal(
            """
            --|
            Content-Disposition: form-data; name="name"

            é
            --|
            Content-Disposition: form-data; name="file"; filename="file"
            Content-Type: image/png

            A
            --|
            Content-Disposition: form-data; name="more"; filename="b.txt"
            Content-Type: text/plain

            B
            --|
            Content-Disposition: form-data; name="more"; filename="file"
            Content-Type: application/octet-stream

            C
            --|
            Content-Disposition: form-data; name="meta"
            Content-Type: application/vnd.meta+json

            {"b":"c"}
            --|
            Content-Disposition: form-data; name="tags"

            1
            --|
            Content-Disposition: form-data; name="tags"

            2
            --|--

            """.ReplaceLineEndings("\r\n"),
            sent.Body.Replace(boundary, "|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=")]
    [InlineData("multipart/related", "multipart/related; type=\"application/json\"; boundary=")]
    public async Task KinOfFormDataKeepTheirMediaType(string mediaType, string expected)
    {
        SentCall sent = await SentAsync(new ApiBody(Map(Named("Inner")), true, null) { Kind = ApiBodyKind.Multipart, MediaType = mediaType }, "new Dictionary<string, Inner> { [\"x\"] = new() { B = \"1\" } }");

        Assert.StartsWith(expected, sent.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: attachment; name=\"x\"\r\nContent-Type: application/json\r\n\r\n{\"b\":\"1\"}\r\n", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MapOfFilesIsParts()
        => Assert.Contains(
            "name=\"x\"; filename=\"file\"",
            (await SentAsync(new ApiBody(Map(Binary), true, null) { Kind = ApiBodyKind.Multipart, MediaType = "multipart/form-data" }, "new Dictionary<string, FilePart> { [\"x\"] = new byte[1] }")).Body,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("new MemoryStream(new byte[] { 65 })", "image/png")]
    [InlineData("new byte[] { 65 }", "image/png")]
    [InlineData("FilePart.FromBytes(new byte[] { 65 }, contentType: \"image/gif\")", "image/gif")]
    public async Task BytesAreABody(string value, string mediaType)
    {
        SentCall sent = await SentAsync(new ApiBody(Binary, true, null) { Kind = ApiBodyKind.Binary, MediaType = "image/png" }, value);

        Assert.Equal(("A", mediaType, "1"), (sent.Body, sent.Header("Content-Type"), sent.Header("Content-Length")));
    }

    [Fact]
    public async Task RangeOfMediaTypesIsNotSent()
        => Assert.Equal("application/octet-stream", (await SentAsync(new ApiBody(Binary, false, null) { Kind = ApiBodyKind.Binary, MediaType = "image/*" }, "new byte[1]")).Header("Content-Type"));

    [Fact]
    public async Task TextIsABody()
    {
        SentCall sent = await SentAsync(new ApiBody(Text, true, null) { Kind = ApiBodyKind.Text, MediaType = "text/csv" }, "\"a,é\"");

        Assert.Equal(("a,é", "text/csv; charset=utf-8"), (sent.Body, sent.Header("Content-Type")));
    }

    [Fact]
    public async Task StreamThatCannotSeekIsSentOnce()
    {
        ApiOperation operation = Operation("put", "PUT", body: new ApiBody(Binary, true, null) { Kind = ApiBodyKind.Binary, MediaType = "image/png" });

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation]),
            """
            Stream once = new System.IO.Compression.BrotliStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress);
            foreach (Stream content in new[] { once, new MemoryStream(new byte[] { 65 }) })
            {
                try { await client.Things.PutAsync(content, new() { MaxRetries = 1 }); } catch (ApiServerException) { }
            }

            return "";
            """,
            static _ => new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable) { Headers = { { "retry-after-ms", "1" } } });

        Assert.Equal(["", "A", "A"], outcome.Calls.Select(static call => call.Body));
    }

    [Theory]
    [InlineData("QUERY")]
    [InlineData("PURGE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PATCH")]
    public async Task MethodIsTheDocuments(string method)
    {
        ModelOutcome outcome = await ModelProgram.RunAsync(Of([Operation("call", method, response: method == "HEAD" ? Number : null)]), "await client.Things.CallAsync(); return \"\";");

        Assert.Equal(method, outcome.Calls[0].Method);
    }

    private static async Task<SentCall> SentAsync(ApiBody body, string value)
        => (await ModelProgram.RunAsync(Of([Operation("send", "POST", body: body)], [s_thing, s_inner, s_upload]), $"await client.Things.SendAsync({value}); return \"\";")).Calls.Single();
}
