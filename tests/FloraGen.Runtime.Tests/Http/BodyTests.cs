using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>What a body looks like on the wire.</summary>
public class BodyTests
{
    [Fact]
    public async Task BodyIsJsonWithoutNeedlessEscapes()
    {
        SentRequest sent = await CreateAsync(new() { Source = "https://flora.example/?a=1&b='ü'", WorkspaceId = "ws_🌷", FileName = "a\"\\\n<b>" });

        Assert.Equal("""{"source":"https://flora.example/?a=1&b='ü'","workspace_id":"ws_\uD83C\uDF37","file_name":"a\"\\\n<b>"}""", sent.Body);
        Assert.Equal("application/json", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task WhatIsNotSetIsNotSent()
        => Assert.Equal("""{"source":"signed-url","workspace_id":"ws_1"}""", (await CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" })).Body);

    [Fact]
    public async Task UnknownMembersAreSentToo()
    {
        using System.Text.Json.JsonDocument value = System.Text.Json.JsonDocument.Parse("[1.50]");
        AssetCreateParams body = new() { Source = "signed-url", WorkspaceId = "ws_1", AdditionalProperties = new([new("beta", value.RootElement), new("source", value.RootElement)]) };

        SentRequest sent = await CreateAsync(body);

        Assert.Equal("""{"source":"signed-url","workspace_id":"ws_1","beta":[1.50]}""", sent.Body);
    }

    [Fact]
    public async Task CallWithoutABodySendsNone()
    {
        StubHandler handler = new(static async (request, token) =>
        {
            Assert.Null(request.Content);
            return await StubHandler.Json("{\"assets\":[]}")(request, token);
        });

        _ = await Clients.Over(handler).Assets.ListAsync();
    }

    [Theory]
    [InlineData("application/merge-patch+json")]
    [InlineData("application/json; charset=utf-8")]
    public async Task ContentTypeOfACallReplacesTheBodys(string contentType)
    {
        SentRequest sent = await CreateAsync(
            new() { Source = "signed-url", WorkspaceId = "ws_1" },
            new RequestOptions { Headers = new Dictionary<string, string> { ["content-type"] = contentType } });

        Assert.Equal(contentType, sent.Header("Content-Type"));
    }

    [Fact]
    public async Task ContentTypeWithoutABodyStandsBesideAnEmptyOne()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Clients.Over(handler).Assets.RetrieveAsync("a", new RequestOptions { Headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain" } });

        Assert.Equal(("text/plain", ""), (handler.Requests[0].Header("Content-Type"), handler.Requests[0].Body));
    }

    [Fact]
    public async Task AuthorizationOfACallReplacesTheClients()
    {
        SentRequest sent = await CreateAsync(
            new() { Source = "signed-url", WorkspaceId = "ws_1" },
            new RequestOptions { Headers = new Dictionary<string, string> { ["authorization"] = "Bearer other" } });

        Assert.Equal("Bearer other", sent.Header("Authorization"));
    }

    [Fact]
    public async Task HeaderWithoutAValueIsRefused()
        => await Assert.ThrowsAsync<ArgumentNullException>(() => CreateAsync(
            new() { Source = "signed-url", WorkspaceId = "ws_1" },
            new RequestOptions { Headers = new Dictionary<string, string> { ["X-Trace"] = null! } }));

    private static async Task<SentRequest> CreateAsync(AssetCreateParams body, RequestOptions? options = null)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()));
        _ = await Clients.Over(handler).Assets.CreateAsync(body, options);
        return handler.Requests[0];
    }
}
