using System.Net;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Paging;

/// <summary>Where in a list its pages are asked for, for APIs whose pages do not say themselves what leads on.</summary>
public class PagerTests
{
    private static readonly PagePosition[] s_positions = [new(null, 0, 2), new("1", 2, 3), new("2", 5, 1)];

    private readonly List<PagePosition> _positions = [];

    [Fact]
    public async Task LeadIsFoundByWhatStandsBeforeThePage()
    {
        List<string> items = [];

        await foreach (string item in Numbered())
        {
            items.Add(item);
        }

        Assert.Equal(["a", "b", "c", "d", "e", "f"], items);
        Assert.Equal(s_positions, _positions);
    }

    [Fact]
    public async Task PageThatIsAwaitedIsFollowedByTheSamePages()
    {
        ListPage<string> first = await Numbered();
        ListPage<string> last = await (await first.GetNextPageAsync()).GetNextPageAsync();

        Assert.Equal(["f"], last);
        Assert.False(last.HasNextPage);
        Assert.Equal(s_positions, _positions);
    }

    /// <summary>Asking again for a page of the same place is no circle.</summary>
    [Fact]
    public async Task PageThatWasIteratedCanBeAskedForTheNextOne()
    {
        List<ListPage<string>> pages = [];
        await foreach (ListPage<string> page in Numbered().AsPagesAsync())
        {
            pages.Add(page);
        }

        Assert.Equal(["c", "d", "e"], await pages[0].GetNextPageAsync());
        Assert.Equal(["f"], await pages[1].GetNextPageAsync());
    }

    [Fact]
    public void ListOfGivenPagesHasOne()
    {
        Assert.Equal("pages", Assert.Throws<ArgumentNullException>(static () => Pager<ListPage<string>, string>.FromPages(null!)).ParamName);
        Assert.Equal("pages", Assert.Throws<ArgumentException>(static () => Pager<ListPage<string>, string>.FromPages()).ParamName);
    }

    /// <summary>Three pages, of which each is led to by its number.</summary>
    private Pager<ListPage<string>, string> Numbered()
    {
        string[][] pages = [["a", "b"], ["c", "d", "e"], ["f"]];
        return new(
            (lead, _) => Task.FromResult(new ApiResponse<ListPage<string>>(HttpStatusCode.OK, new ListPage<string>(pages[Number(lead)]))),
            (_, position) =>
            {
                _positions.Add(position);
                int next = Number(position.Current) + 1;
                return next < pages.Length ? ApiText.Of(next) : null;
            },
            default);
    }

    private static int Number(string? lead) => lead is null ? 0 : int.Parse(lead, null);
}
