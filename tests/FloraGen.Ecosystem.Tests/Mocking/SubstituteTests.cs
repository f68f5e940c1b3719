using System.Net;
using Generated.Flora;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace EcosystemTests.Mocking;

/// <summary>A mocking library instead of the server.</summary>
public class SubstituteTests
{
    private readonly IFloraClient _client = Substitute.For<IFloraClient>();
    private readonly IAssetsClient _assets = Substitute.For<IAssetsClient>();

    public SubstituteTests() => _client.Assets.Returns(_assets);

    [Fact]
    public async Task CallReturnsWhatTheTestSays()
    {
        _assets.CompleteAsync("ast_1").ReturnsForAnyArgs(new AssetCompleteResponse
        {
            AssetId = "ast_1",
            Status = AssetStatus.Ready,
            Url = null,
            Visibility = AssetVisibility.Workspace,
            WorkspaceId = "ws_1",
        });

        Assert.Equal(AssetStatus.Ready, (await _client.Assets.CompleteAsync("ast_1")).Status);
        _ = await _assets.Received(1).CompleteAsync("ast_1");
    }

    [Fact]
    public async Task CallFailsAsTheTestSays()
    {
        _assets.RetrieveAsync("ast_1").ThrowsAsyncForAnyArgs(new ApiNotFoundException("No asset ast_1."));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => _client.Assets.RetrieveAsync("ast_1"));
    }

    [Fact]
    public async Task ResponseHasTheHeadersThatTheTestSays()
    {
        IAssetsClientWithRawResponse raw = Substitute.For<IAssetsClientWithRawResponse>();
        AssetsCursorPage page = new() { Assets = [], Meta = new() };
        raw.ListAsync().ReturnsForAnyArgs(new ApiResponse<AssetsCursorPage>(HttpStatusCode.OK, page, new Dictionary<string, string> { ["ETag"] = "\"v1\"" }));
        _assets.WithRawResponse.Returns(raw);

        ApiResponse<AssetsCursorPage> response = await _client.Assets.WithRawResponse.ListAsync();

        Assert.Equal("\"v1\"", Assert.Single(response.Headers["etag"]));
    }

    [Fact]
    public async Task ResponseIsTheFailureThatTheTestSays()
    {
        IAssetsClientWithRawResponse raw = Substitute.For<IAssetsClientWithRawResponse>();
        raw.RetrieveAsync("ast_1").ReturnsForAnyArgs(new ApiResponse<AssetRetrieveResponse>(new ApiNotFoundException("No asset ast_1.")));
        _assets.WithRawResponse.Returns(raw);

        ApiResponse<AssetRetrieveResponse> response = await _client.Assets.WithRawResponse.RetrieveAsync("ast_1", new() { Throw = ThrowOn.ConnectionOnly });

        Assert.Equal((HttpStatusCode.NotFound, "No asset ast_1."), (response.StatusCode, response.Failure?.Message));
    }

    [Fact]
    public async Task ClientWithOtherOptionsIsASubstituteToo()
    {
        IFloraClient other = Substitute.For<IFloraClient>();
        other.Assets.Returns(_assets);
        _client.WithOptions(Arg.Any<Action<FloraClientOptions>>()).Returns(other);
        AssetsCursorPage page = new() { Assets = [], Meta = new() };
        _assets.ListAsync().ReturnsForAnyArgs(Pager<AssetsCursorPage, AssetListResponse>.FromPages(page));

        Assert.Same(page, await _client.WithOptions(static options => options.ApiKey = "tenant").Assets.ListAsync());
    }

    [Fact]
    public async Task ListIsWhatTheTestSays()
    {
        AssetsCursorPage page = new() { Assets = [], Meta = new() };
        _assets.ListAsync().ReturnsForAnyArgs(Pager<AssetsCursorPage, AssetListResponse>.FromPages(page));

        Assert.Same(page, await _client.Assets.ListAsync());
    }
}
