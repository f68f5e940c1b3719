using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Paging;

/// <summary>What leads on from a page, kind by kind.</summary>
public class LeadTests
{
    [Theory]
    [InlineData(null, 2, null)]
    [InlineData("", 2, null)]
    [InlineData("c", 0, null)]
    [InlineData("c", 1, "c")]
    public void CursorLeadsOnUnlessThePageIsEmpty(string? cursor, int count, string? next) => Assert.Equal(next, CursorPaging.Next(cursor, count));

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, null)]
    [InlineData(7L, "7")]
    public void NumberMayBeACursorAndZeroIsNone(long? cursor, string? next) => Assert.Equal(next, CursorPaging.Next(cursor, 1));

    [Theory]
    [InlineData(true, "a,b", "b")]
    [InlineData(false, "a,b", null)]
    [InlineData(null, "a,b", null)]
    [InlineData(true, "", null)]
    public void LastItemLeadsOnWhileThereIsMore(bool? hasMore, string items, string? next)
        => Assert.Equal(next, LastItemPaging.Next(items.Split(',', StringSplitOptions.RemoveEmptyEntries), hasMore, static item => item));

    [Theory]
    [InlineData(0, 10, null, 10L, null, "10")]
    [InlineData(10, 10, 20L, 10L, null, "40")]
    [InlineData(0, 9, null, 10L, null, null)]
    [InlineData(0, 9, null, 10L, 30L, "9")] // The server cut the limit.
    [InlineData(20, 10, null, 10L, 30L, null)]
    [InlineData(0, 0, null, null, null, null)]
    [InlineData(0, 0, null, null, 30L, null)]
    [InlineData(0, 5, null, null, null, "5")]
    public void OffsetIsTheNumberOfItemsSoFar(long before, int count, long? start, long? limit, long? total, string? next)
        => Assert.Equal(next, OffsetPaging.Next(new PagePosition(null, before, count), start, limit, total));

    [Theory]
    [InlineData(null, 0, 10, null, 1, 10L, null, null, "2")]
    [InlineData(null, 0, 10, null, 0, 10L, null, null, "1")]
    [InlineData("4", 30, 10, null, 1, 10L, null, null, "5")]
    [InlineData("4", 30, 9, null, 1, 10L, null, null, null)]
    [InlineData("2", 10, 0, null, 1, null, null, null, null)]
    [InlineData("2", 10, 10, null, 1, null, 20L, null, null)]
    [InlineData("2", 10, 9, null, 1, 10L, 30L, null, "3")]
    [InlineData(null, 0, 10, 3L, 1, 10L, 30L, null, null)]
    [InlineData(null, 0, 10, 3L, 1, null, 30L, null, "4")] // How many items come before cannot be told.
    [InlineData("3", 20, 10, null, 1, null, null, 3L, null)]
    [InlineData("2", 20, 10, null, 0, null, null, 3L, null)]
    [InlineData("2", 20, 10, null, 1, null, null, 3L, "3")]
    public void NumberGoesUpToTheLastPage(
        string? current, long before, int count, long? start, long first, long? limit, long? items, long? pages, string? next)
        => Assert.Equal(next, PageNumberPaging.Next(new PagePosition(current, before, count), start, first, limit, items, pages));

    [Theory]
    [InlineData("</a?page=2>; rel=\"next\"", "/a?page=2")]
    [InlineData("</a>; rel=prev, </b>; rel=next", "/b")]
    [InlineData("</a>;rel=\"first prev\" , </b,c>;title=\"x, <y>; rel=next\";REL=\"NEXT last\"", "/b,c")]
    [InlineData("</a>; rel=\"next\\\"\", <b>; title=\"\\\"\"; rel=next", "b")]
    [InlineData("</a>; rel=prev; rel=next", null)]
    [InlineData("</a>", null)]
    [InlineData("</a>; rel", null)]
    [InlineData("</a; rel=next", null)]
    [InlineData("rel=next", null)]
    [InlineData("", null)]
    [InlineData("</a>; rel=\"next", "/a")]
    [InlineData("</a>; rel=\"next\\", null)]
    [InlineData("< https://flora.example/b > ; rel = next", "https://flora.example/b")]
    public void LinkHeaderIsReadByTheRfc(string header, string? next)
        => Assert.Equal(next, LinkHeaderPaging.Next(new Dictionary<string, IReadOnlyList<string>> { ["Link"] = ["</z>; rel=self", header] }));

    [Theory]
    [InlineData("https://flora.example/api/v1/assets?p=2", "https://flora.example/api/v1/assets?p=2")]
    [InlineData("HTTPS://FLORA.EXAMPLE:443/x", "https://flora.example/x")]
    [InlineData("https://user:pass@flora.example/x", "https://user:pass@flora.example/x")]
    [InlineData("/api/v1/assets?p=2", "https://flora.example/api/v1/assets?p=2")]
    [InlineData("/assets?p=2", "https://flora.example/api/v1/assets?p=2")]
    [InlineData("/other?p=2", "https://flora.example/other?p=2")]
    [InlineData("?p=2", "https://flora.example/api/v1/assets?p=2")]
    [InlineData("assets?p=2", "https://flora.example/api/v1/assets?p=2")]
    public void NextUrlIsSeenFromTheCall(string next, string url)
        => Assert.Equal(url, NextUrlPaging.Resolve("https://flora.example/api/v1", "/assets", next).AbsoluteUri);

    [Theory]
    [InlineData("https://evil.example/assets")]
    [InlineData("https://flora.example.evil.example/assets")]
    [InlineData("https://flora.example@evil.example/")]
    [InlineData("//evil.example/assets")]
    [InlineData("\\\\evil.example\\assets")]
    [InlineData("http://flora.example/assets")]
    [InlineData("https://flora.example:444/assets")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public void NextUrlOfAnotherServerIsRefused(string next)
        => Assert.Contains("next URL", Assert.Throws<ApiException>(() => NextUrlPaging.Resolve("https://flora.example/api/v1", "/assets", next)).Message, StringComparison.Ordinal);
}
