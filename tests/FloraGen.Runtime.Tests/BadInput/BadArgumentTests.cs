using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>What a caller gives wrong is refused before anything is sent.</summary>
public class BadArgumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e")]
    [InlineData("%2E%2e")]
    [InlineData(".%2e")]
    public async Task PathArgumentThatWouldChangeThePathIsRefused(string id)
    {
        StubHandler handler = new();

        ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(() => Clients.Over(handler).Assets.RetrieveAsync(id));

        Assert.Equal("assetId", fault.ParamName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task NullPathArgumentIsRefused()
        => Assert.Equal("assetId", (await Assert.ThrowsAsync<ArgumentNullException>(() => Clients.Over(new StubHandler()).Assets.RetrieveAsync(null!))).ParamName);

    [Fact]
    public async Task PathArgumentThatIsNoUnicodeIsRefused()
        => Assert.Equal("assetId", (await Assert.ThrowsAsync<ArgumentException>(() => Clients.Over(new StubHandler()).Assets.RetrieveAsync("a\ud800"))).ParamName);

    [Fact]
    public async Task NullBodyIsRefused()
        => Assert.Equal("body", (await Assert.ThrowsAsync<ArgumentNullException>(() => Clients.Over(new StubHandler()).Assets.CreateAsync(null!))).ParamName);

    [Theory]
    [InlineData("a/b", "/api/assets/a%2Fb")]
    [InlineData("a b?c#d", "/api/assets/a%20b%3Fc%23d")]
    [InlineData("é%", "/api/assets/%C3%A9%25")]
    [InlineData("a:@!$&'()*+,;=-._~", "/api/assets/a%3A%40%21%24%26%27%28%29%2A%2B%2C%3B%3D-._~")]
    [InlineData("...", "/api/assets/...")]
    public async Task PathArgumentFillsItsSegmentAndNoMore(string id, string path)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Clients.Over(handler).Assets.RetrieveAsync(id);

        Assert.Equal(path, handler.Requests[0].Url.AbsolutePath);
    }

    [Fact]
    public async Task MissingKeyIsSaidWithOptionAndVariable()
    {
        StubHandler handler = new();

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Clients.Over(handler, static options => options.ApiKey = " ").Assets.RetrieveAsync("a"));

        Assert.Contains("ApiKey", fault.Message, StringComparison.Ordinal);
        Assert.Contains("FLORA_API_KEY", fault.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task KeyWithALineEndIsRefusedAndNotShown()
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Clients.Over(new StubHandler(), static options => options.ApiKey = "hunter2\r\nx-evil: 1").Assets.RetrieveAsync("a"));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://flora.example")]
    [InlineData("/relative")]
    public async Task BaseUrlThatIsNoHttpUrlIsRefused(string url)
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Clients.Over(new StubHandler(), options => options.BaseUrl = new Uri(url, UriKind.RelativeOrAbsolute)).Assets.RetrieveAsync("a"));

        Assert.Contains("http", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeaderValueWithALineEndIsRefused()
    {
        RequestOptions options = new() { Headers = new Dictionary<string, string> { ["x-a"] = "1\r\nx-b: 2" } };

        await Assert.ThrowsAsync<ArgumentException>(() => Clients.Over(new StubHandler()).Assets.RetrieveAsync("a", options));
    }
}
