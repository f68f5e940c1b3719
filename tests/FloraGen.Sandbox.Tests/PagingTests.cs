using System.Text.Json;

namespace FloraGen.Sandbox.Tests;

public sealed class PagingTests : SandboxTest
{
    [Fact]
    public async Task PagesAreNewestFirstAndStableUnderInserts()
    {
        await CreateAsync(5);

        Reply first = await GetAsync("/assets?limit=2");
        await CreateAsync(3);
        Reply second = await GetAsync($"/assets?limit=2&cursor={Cursor(first)}");
        Reply third = await GetAsync($"/assets?limit=2&cursor={Cursor(second)}");

        Assert.Equal(["oak-4", "oak-3"], Names(first));
        Assert.Equal(["oak-2", "oak-1"], Names(second));
        Assert.Equal(["oak-0"], Names(third));
        Assert.Null(Cursor(third));
    }

    [Fact]
    public async Task LastFullPageHasNoCursor()
    {
        await CreateAsync(2);

        Assert.Null(Cursor(await GetAsync("/assets?limit=2")));
    }

    [Fact]
    public async Task PageHasTwentyAssetsUnlessAskedOtherwise()
    {
        await CreateAsync(21);

        Assert.Equal(20, Names(await GetAsync("/assets")).Count());
    }

    [Theory]
    [InlineData("query=OAK", "oak")]
    [InlineData("workspace_id=ws_2", "elm")]
    [InlineData("project_id=proj_1", "ash")]
    [InlineData("query=100%25", "100%")]
    public async Task FiltersNarrowTheList(string query, string name)
    {
        await CreateAsync("oak", "ws_1");
        await CreateAsync("elm", "ws_2");
        await CreateAsync("ash", "ws_1", "proj_1");
        await CreateAsync("100%", "ws_1");

        Assert.Equal([name], Names(await GetAsync($"/assets?{query}")));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=1.5", "limit")]
    [InlineData("limit=", "limit")]
    [InlineData("cursor=", "cursor")]
    [InlineData("cursor=cur_AAAA", "cursor")]
    [InlineData("cursor=elsewhere", "cursor")]
    [InlineData("workspace_id=1", "workspace_id")]
    public async Task WrongQueryNamesItsField(string query, string field)
    {
        Reply reply = await GetAsync($"/assets?{query}");

        Assert.Equal(400, reply.Status);
        Assert.Equal("input_validation_error", reply.ErrorCode);
        Assert.Equal([field], reply.WrongFields);
    }

    private async Task CreateAsync(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await CreateAsync($"oak-{i}", "ws_1");
        }
    }

    private async Task CreateAsync(string name, string workspaceId, string folder = "trees")
    {
        Reply created = await PostAsync("/assets", $$"""{"source":"signed-url","workspace_id":"{{workspaceId}}","file_name":"{{name}}","folder":"{{folder}}"}""");
        Assert.Equal(200, created.Status);
    }

    private static string? Cursor(Reply page) => page.Json.GetProperty("meta").GetProperty("next_cursor").GetString();

    private static IEnumerable<string?> Names(Reply page)
        => page.Json.GetProperty("assets").EnumerateArray().Select(asset => asset.GetProperty("name").GetString());
}
