namespace FloraGen.Sandbox.Tests;

public sealed class ErrorTests : SandboxTest
{
    [Theory]
    [InlineData("", "unauthorized")]
    [InlineData("Basic c2FuZA==", "unauthorized")]
    [InlineData("Bearer", "unauthorized")]
    [InlineData("Bearer other-key", "invalid_api_key")]
    public async Task CredentialsAreChecked(string authorization, string code)
    {
        Reply reply = await GetAsync("/assets", ("Authorization", authorization));

        Assert.Equal(401, reply.Status);
        Assert.Equal(code, reply.ErrorCode);
    }

    [Fact]
    public async Task EveryWrongFieldIsNamed()
    {
        Reply reply = await PostAsync("/assets", """{"workspace_id":"1","content_type":"png","file_name":7,"folder":null}""");

        Assert.Equal(400, reply.Status);
        Assert.Equal("input_validation_error", reply.ErrorCode);
        Assert.Equal(["content_type", "file_name", "folder", "source", "workspace_id"], reply.WrongFields.Order());
    }

    [Theory]
    [InlineData("file")]
    [InlineData("http://example.com/oak.jpg")]
    public async Task SourceIsSignedUrlOrHttps(string source)
    {
        Reply reply = await PostAsync("/assets", $$"""{"source":"{{source}}","workspace_id":"ws_1"}""");

        Assert.Equal(["source"], reply.WrongFields);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"source":""")]
    [InlineData("""{"source":"signed-url","source":"signed-url"}""")]
    public async Task BodyThatIsNotJsonHasItsOwnCode(string body)
    {
        Reply reply = await PostAsync("/assets", body);

        Assert.Equal(400, reply.Status);
        Assert.Equal("invalid_json", reply.ErrorCode);
    }

    [Theory]
    [InlineData("/assets/ast_unknown")]
    [InlineData("/assets/ast_1/unknown")]
    [InlineData("/unknown.txt")]
    public async Task UnknownThingsAreNotFound(string path)
    {
        Reply reply = await GetAsync(path);

        Assert.Equal(404, reply.Status);
        Assert.Equal("not_found", reply.ErrorCode);
    }

    [Fact]
    public async Task WrongMethodIsNotFound()
        => Assert.Equal("not_found", (await SendAsync(HttpMethod.Put, "/assets", "{}")).ErrorCode);

    [Fact]
    public async Task BodyThatIsTooLargeGetsAnEnvelope()
    {
        Reply reply = await PostAsync("/assets", new string(' ', 2_000_000));

        Assert.Equal(413, reply.Status);
        Assert.Equal("input_validation_error", reply.ErrorCode);
    }

    [Fact]
    public async Task EveryResponseHasARequestId()
    {
        Reply[] replies =
        [
            await GetAsync("/assets"),
            await GetAsync("/assets/ast_unknown"),
            await GetAsync("/assets", ("Authorization", "")),
            await GetAsync("/assets", ("x-sandbox-fault", """{"status":502,"body":"html"}""")),
        ];

        Assert.All(replies, reply => Assert.StartsWith("req_", reply.Header("request-id")));
        Assert.Equal(replies.Length, replies.Select(reply => reply.Header("request-id")).Distinct().Count());
    }
}
