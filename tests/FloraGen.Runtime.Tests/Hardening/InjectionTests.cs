using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>Texts that would end a header, a part or a path where they stand.</summary>
public class InjectionTests
{
    public static TheoryData<string> BadValues { get; } = ["a\r\nx: 1", "a\nx: 1", "a\rx: 1", "a\0b", "é", "\u007f", "a\u0085b", "\u2028", "\ud800"];

    [Theory]
    [MemberData(nameof(BadValues))]
    public Task HeaderValueIsRefused(string value) => IsRefusedAsync(new RequestOptions { Headers = new Dictionary<string, string> { ["x-a"] = value } });

    [Theory]
    [MemberData(nameof(BadValues))]
    public Task CookieIsRefused(string value) => IsRefusedAsync(new RequestOptions { Headers = new Dictionary<string, string> { ["Cookie"] = value } });

    [Theory]
    [MemberData(nameof(BadValues))]
    public Task IdempotencyKeyIsRefused(string value) => IsRefusedAsync(new RequestOptions { IdempotencyKey = value });

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a\r\nb")]
    [InlineData("é")]
    [InlineData("a\0")]
    [InlineData("a\"b")]
    public Task HeaderNameIsRefused(string name) => IsRefusedAsync(new RequestOptions { Headers = new Dictionary<string, string> { [name] = "1" } });

    [Fact]
    public async Task QueryNameAndValueAreEscaped()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Clients.Over(handler).Assets.RetrieveAsync("a", new RequestOptions { Query = new Dictionary<string, string> { ["a&b=#"] = "c d&e=f\r\n#%é" } });

        Assert.Equal("?a%26b%3D%23=c%20d%26e%3Df%0D%0A%23%25%C3%A9", handler.Requests[0].Url.Query);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a/../b")]
    [InlineData("a\\..\\b")]
    [InlineData("//evil.example/x")]
    [InlineData("@evil.example")]
    [InlineData("a?b=c#d")]
    [InlineData("a;b=c")]
    [InlineData("%2e%2e%2fb")]
    public async Task PathArgumentStaysOneSegmentOfTheSameHost(string id)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Clients.Over(handler).Assets.RetrieveAsync(id);

        Uri url = handler.Requests[0].Url;
        Assert.Equal("flora.example", url.Host);
        Assert.Equal(4, url.Segments.Length);
        Assert.Equal(id, Uri.UnescapeDataString(url.Segments[3]));
        Assert.Empty(url.Query);
    }

    [Theory]
    [InlineData("name\"; filename=\"x")]
    [InlineData("a\r\nContent-Type: text/html\r\n\r\n<script>")]
    [InlineData("a\\")]
    [InlineData("--form-")]
    [InlineData("äö\u2028")]
    public async Task TextOfAFormStaysWhereItStands(string text)
    {
        StubHandler handler = new(StubHandler.Json(""));
        AssetUpload upload = Upload() with { FormFields = OrderedMapOf(text) };

        await upload.SendAsync(Clients.Over(handler), FilePart.FromBytes("content"u8.ToArray(), text));

        string body = handler.Requests[0].Body;
        string boundary = "--" + handler.Requests[0].Header("Content-Type")!.Split("boundary=")[1];
        string[] parts = body.Split(boundary);
        Assert.Equal(4, parts.Length);
        string[] heads = [.. parts[1..3].Select(static part => part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)])];
        Assert.Single(heads[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, heads[1].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, heads[0].Count(static sign => sign == '"'));
        Assert.Equal(4, heads[1].Count(static sign => sign == '"'));
        Assert.EndsWith($"\r\n\r\n{text}\r\n", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContentTypeOfAFileIsRefusedWhereItWouldStartAnotherHeader()
    {
        StubHandler handler = new();

        await Assert.ThrowsAsync<ArgumentException>(
            () => Upload().SendAsync(Clients.Over(handler), FilePart.FromBytes("x"u8.ToArray(), "a", "text/plain\r\nX-Evil: 1")));

        Assert.Empty(handler.Requests);
    }

    /// <summary>Nobody who writes a file knows the boundary of the form that it will stand in.</summary>
    [Fact]
    public async Task BoundaryDiffersFromFormToForm()
    {
        StubHandler handler = new(StubHandler.Json(""), StubHandler.Json(""));
        FloraClient client = Clients.Over(handler);

        await Upload().SendAsync(client, "x"u8.ToArray());
        await Upload().SendAsync(client, "x"u8.ToArray());

        Assert.Equal(2, handler.Requests.Select(static request => request.Header("Content-Type")).Distinct().Count());
    }

    /// <summary>Logs are made of lines, and servers write into messages.</summary>
    [Fact]
    public async Task ServersTextIsOneLineOfTheMessage()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Error("a\nb", "c\r\nFATAL forged\u001b[31m\0"), System.Net.HttpStatusCode.BadRequest));

        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    private static AssetUpload Upload() => JsonSerializer.Deserialize<AssetCreateResponse>(ResponseJson.Created().ToJsonString())!.Upload!;

    private static IReadOnlyDictionary<string, string> OrderedMapOf(string text) => new Dictionary<string, string> { [text] = text };

    private static async Task IsRefusedAsync(RequestOptions options)
    {
        StubHandler handler = new();

        await Assert.ThrowsAsync<ArgumentException>(() => Clients.Over(handler).Assets.RetrieveAsync("a", options));

        Assert.Empty(handler.Requests);
    }
}
