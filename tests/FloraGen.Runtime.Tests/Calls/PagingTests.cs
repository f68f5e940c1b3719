using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

public class PagingTests
{
    [Fact]
    public async Task NothingIsSentUntilThePagerIsUsed()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Page(null, "a").ToJsonString()));
        Pager<AssetsCursorPage, AssetListResponse> pager = Clients.Over(handler).Assets.ListAsync();
        Assert.Empty(handler.Requests);

        _ = await pager;

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task IterationGivesEveryItemOfEveryPageInOrder()
    {
        StubHandler handler = ThreePages();

        List<string?> ids = [];
        await foreach (AssetListResponse item in Clients.Over(handler).Assets.ListAsync(new() { WorkspaceId = "ws_1", Limit = 2 }))
        {
            ids.Add(item.AssetId);
        }

        Assert.Equal(["a", "b", "c", "d", "e"], ids);
        Assert.Equal(
            ["/api/assets?limit=2&workspace_id=ws_1", "/api/assets?cursor=p%262&limit=2&workspace_id=ws_1", "/api/assets?cursor=p3&limit=2&workspace_id=ws_1"],
            handler.Requests.Select(static request => request.Url.PathAndQuery));
    }

    [Fact]
    public async Task PagesAreAskedForOneByOne()
    {
        StubHandler handler = ThreePages();
        AssetsCursorPage page = await Clients.Over(handler).Assets.ListAsync();
        Assert.Equal(("p&2", true, 2), (page.NextCursor, page.HasNextPage, page.Items.Count));

        page = await page.GetNextPageAsync();
        page = await page.GetNextPageAsync();

        Assert.False(page.HasNextPage);
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetNextPageAsync());
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task PagesCanBeIterated()
    {
        List<int> counts = [];
        await foreach (AssetsCursorPage page in Clients.Over(ThreePages()).Assets.ListAsync().AsPagesAsync())
        {
            counts.Add(page.Items.Count);
        }

        Assert.Equal([2, 2, 1], counts);
    }

    [Theory]
    [InlineData("""{"next_cursor":null}""")]
    [InlineData("""{"next_cursor":""}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task ListEndsWhereNoCursorLeadsOn(string? meta)
    {
        JsonObject page = ResponseJson.Page(null, "a");
        page.Remove("meta");
        if (meta is not null)
        {
            page["meta"] = JsonNode.Parse(meta);
        }

        StubHandler handler = new(StubHandler.Json(page.ToJsonString()));
        AssetsCursorPage read = await Clients.Over(handler).Assets.ListAsync();

        Assert.False(read.HasNextPage);
        Assert.Equal(page.ToJsonString(), System.Text.Json.JsonSerializer.Serialize(read));
    }

    [Fact]
    public async Task ListEndsAtAPageWithoutItems()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Page("more").ToJsonString()));

        await foreach (AssetListResponse _ in Clients.Over(handler).Assets.ListAsync())
        {
            Assert.Fail("There is no item.");
        }

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task CursorThatLeadsToItselfIsAnErrorAndNoEndlessLoop()
    {
        string page = ResponseJson.Page("same", "a").ToJsonString();
        StubHandler handler = new(StubHandler.Json(page), StubHandler.Json(page));

        await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (AssetListResponse _ in Clients.Over(handler).Assets.ListAsync())
            {
            }
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EitherTokenCancels(bool theMethods)
    {
        using CancellationTokenSource method = new();
        using CancellationTokenSource iteration = new();
        Pager<AssetsCursorPage, AssetListResponse> pager = Clients.Over(ThreePages()).Assets.ListAsync(cancellationToken: method.Token);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (AssetListResponse _ in pager.WithCancellation(iteration.Token))
            {
                await (theMethods ? method : iteration).CancelAsync();
            }
        });

        Assert.Equal((theMethods ? method : iteration).Token, error.CancellationToken);
    }

    [Fact]
    public void PageOfNobodySaysSo()
    {
        AssetsCursorPage page = System.Text.Json.JsonSerializer.Deserialize<AssetsCursorPage>(ResponseJson.Page("next", "a").ToJsonString())!;

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => { _ = page.GetNextPageAsync(); });

        Assert.Contains("list method", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubstituteCanReturnPagesOfItsOwn()
    {
        AssetsCursorPage[] pages = [.. new[] { ResponseJson.Page("2", "a"), ResponseJson.Page(null, "b") }
            .Select(static page => System.Text.Json.JsonSerializer.Deserialize<AssetsCursorPage>(page.ToJsonString())!)];
        Pager<AssetsCursorPage, AssetListResponse> pager = Pager<AssetsCursorPage, AssetListResponse>.FromPages(pages);

        for (int round = 0; round < 2; round++)
        {
            List<string?> ids = [];
            await foreach (AssetListResponse item in pager)
            {
                ids.Add(item.AssetId);
            }

            Assert.Equal(["a", "b"], ids);
        }
    }

    private static StubHandler ThreePages() => new(
        StubHandler.Json(ResponseJson.Page("p&2", "a", "b").ToJsonString()),
        StubHandler.Json(ResponseJson.Page("p3", "c", "d").ToJsonString()),
        StubHandler.Json(ResponseJson.Page(null, "e").ToJsonString()));
}
