using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Paging;

/// <summary>Who cancels a list, and what the exception says about it.</summary>
public class PagerTokenTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CancellationCarriesTheTokenOfWhoeverCancelled(bool theMethods)
    {
        using CancellationTokenSource method = new();
        using CancellationTokenSource iteration = new();
        Pager<AssetsCursorPage, AssetListResponse> pager = Clients.Over(TwoPages()).Assets.ListAsync(cancellationToken: method.Token);
        CancellationTokenSource canceller = theMethods ? method : iteration;

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (AssetListResponse _ in pager.WithCancellation(iteration.Token))
            {
                await canceller.CancelAsync();
            }
        });

        Assert.Equal(canceller.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OneTokenIsEnough(bool theMethods)
    {
        CancellationToken cancelled = new(canceled: true);
        StubHandler handler = new();
        Pager<AssetsCursorPage, AssetListResponse> pager = Clients.Over(handler).Assets.ListAsync(cancellationToken: theMethods ? cancelled : default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (AssetsCursorPage _ in pager.AsPagesAsync(theMethods ? default : cancelled))
            {
            }
        });

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task AwaitingHeedsTheTokenOfTheMethod()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Clients.Over(new StubHandler()).Assets.ListAsync(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task NextPageHeedsItsOwnTokenOnly()
    {
        using CancellationTokenSource first = new();
        AssetsCursorPage page = await Clients.Over(TwoPages()).Assets.ListAsync(cancellationToken: first.Token);
        await first.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => page.GetNextPageAsync(new CancellationToken(canceled: true)));
        Assert.Equal("b", Assert.Single((await page.GetNextPageAsync()).Items).AssetId);
    }

    [Fact]
    public async Task EachUseOfAPagerAsksAnew()
    {
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Page(null, "a").ToJsonString()),
            StubHandler.Json(ResponseJson.Page(null, "b").ToJsonString()),
            StubHandler.Json(ResponseJson.Page(null, "c").ToJsonString()));
        Pager<AssetsCursorPage, AssetListResponse> pager = Clients.Over(handler).Assets.ListAsync();

        Assert.Equal("a", (await pager).Items[0].AssetId);
        Assert.Equal("b", (await pager.AsTask()).Items[0].AssetId);
        await foreach (AssetListResponse item in pager)
        {
            Assert.Equal("c", item.AssetId);
        }
    }

    [Fact]
    public async Task PageIsAskedForOnlyWhenTheOneBeforeItWasLookedAt()
    {
        StubHandler handler = TwoPages();

        await foreach (AssetListResponse _ in Clients.Over(handler).Assets.ListAsync())
        {
            break;
        }

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task FaultOnALaterPageComesBehindTheItemsBeforeIt()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Page("next", "a").ToJsonString()), StubHandler.Json("{}"));
        List<string?> ids = [];

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(async () =>
        {
            await foreach (AssetListResponse item in Clients.Over(handler).Assets.ListAsync())
            {
                ids.Add(item.AssetId);
            }
        });

        Assert.Equal(["a"], ids);
        Assert.Equal("$.assets", error.JsonPath);
    }

    [Fact]
    public async Task CursorOfTheCallerIsWhereTheListBegins()
    {
        StubHandler handler = TwoPages();

        _ = await (await Clients.Over(handler).Assets.ListAsync(new() { Cursor = "start", Limit = 1 })).GetNextPageAsync();

        Assert.Equal(["?cursor=start&limit=1", "?cursor=next&limit=1"], handler.Requests.Select(static request => request.Url.Query));
    }

    [Fact]
    public async Task PagesOfEqualContentAreEqualWhoeverAskedForThem()
    {
        AssetsCursorPage asked = await Clients.Over(TwoPages()).Assets.ListAsync();
        AssetsCursorPage read = System.Text.Json.JsonSerializer.Deserialize<AssetsCursorPage>(ResponseJson.Page("next", "a").ToJsonString())!;

        Assert.Equal(read, asked);
        Assert.Equal(read.GetHashCode(), asked.GetHashCode());
    }

    private static StubHandler TwoPages() => new(
        StubHandler.Json(ResponseJson.Page("next", "a").ToJsonString()),
        StubHandler.Json(ResponseJson.Page(null, "b").ToJsonString()));
}
