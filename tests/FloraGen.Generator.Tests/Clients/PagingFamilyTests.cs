using System.Globalization;
using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Clients;

/// <summary>Each way in which APIs page: the smallest document for it, and a server that holds five items.</summary>
public class PagingFamilyTests
{
    private const string Item = "{ required: [id], properties: { id: { type: string } } }";
    private static readonly string[] s_items = ["a", "b", "c", "d", "e"];

    public static TheoryData<string, string, string, string> Families { get; } = new()
    {
        { "starting_after", "string", $"data: {{ type: array, items: {Item} }}\nhas_more: {{ type: boolean }}", "GET /things|GET /things?starting_after=b|GET /things?starting_after=d" },
        { "offset", "integer", $"items: {{ type: array, items: {Item} }}\ntotal: {{ type: integer }}", "GET /things|GET /things?offset=2|GET /things?offset=4" },
        { "skip", "string", $"value: {{ type: array, items: {Item} }}\nmeta: {{ properties: {{ total_count: {{ type: integer }} }} }}", "GET /things|GET /things?skip=2|GET /things?skip=4" },
        { "page", "integer", $"things: {{ type: array, items: {Item} }}\npagination: {{ required: [total_pages], properties: {{ total_pages: {{ type: integer, format: int32 }} }} }}", "GET /things|GET /things?page=2|GET /things?page=3" },
        { "pageNumber", "string", $"data: {{ type: array, items: {Item} }}\nerrors: {{ type: array, items: {{ type: string }} }}\ntotal: {{ type: number }}", "GET /things|GET /things?pageNumber=2|GET /things?pageNumber=3" },
        { "filter", "string", $"results: {{ type: array, items: {Item} }}\nnext: {{ type: [string, 'null'], format: uri }}", "GET /things|GET /things?at=2|GET /things?at=4" },
        { "filter", "string", $"value: {{ type: array, items: {Item} }}\n'@odata.nextLink': {{ type: string }}", "GET /things|GET /things?at=2|GET /things?at=4" },
        { "filter", "string", $"_embedded: {{ properties: {{ things: {{ type: array, items: {Item} }} }} }}\n_links: {{ properties: {{ next: {{ properties: {{ href: {{ type: string }} }} }} }} }}", "GET /things|GET /things?at=2|GET /things?at=4" },
        { "pageToken", "string", $"things: {{ type: array, items: {Item} }}\nnextPageToken: {{ type: string }}", "GET /things|GET /things?pageToken=2|GET /things?pageToken=4" },
        { "after", "string", $"data: {{ type: array, items: {Item} }}\npaging: {{ properties: {{ cursors: {{ properties: {{ after: {{ type: string }} }} }} }} }}", "GET /things|GET /things?after=2|GET /things?after=4" },
        { "cursor", "integer", $"data: {{ type: array, items: {Item} }}\nresponse_metadata: {{ properties: {{ next_cursor: {{ type: integer }} }} }}", "GET /things|GET /things?cursor=2|GET /things?cursor=4" },
        { "continuation_token", "string", $"data: {{ type: array, items: {Item} }}\ncontinuation_token: {{ type: string }}", "GET /things|GET /things?continuation_token=2|GET /things?continuation_token=4" },
        { "nextToken", "string", $"data: {{ type: array, items: {Item} }}\nnextToken: {{ type: string }}", "GET /things|GET /things?nextToken=2|GET /things?nextToken=4" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public async Task EveryItemOfEveryPageComesOnce(string parameter, string type, string members, string requests)
    {
        ProgramOutcome outcome = await ClientProgram.RunAsync(Paged(parameter, type, members), """
            using ShopClient client = new(http);
            List<string> ids = [];
            await foreach (var thing in client.Things.ListAsync()) { ids.Add(thing.Id); }
            var page = await client.Things.ListAsync();
            int pages = 1;
            while (page.HasNextPage) { page = await page.GetNextPageAsync(); pages++; }
            return string.Join(",", ids) + " " + pages;
            """, request => (HttpStatusCode.OK, Page(request), null));

        Assert.Equal("a,b,c,d,e 3", outcome.Result);
        Assert.Equal(requests.Split('|'), outcome.Requests.Take(3).Select(static request => request.Replace("https://things.example", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ArrayResponsesFollowTheLinkHeader()
    {
        ProgramOutcome outcome = await ClientProgram.RunAsync(Array("page", "per_page", "headers: { Link: { schema: { type: string } } }"), """
            using ShopClient client = new(http);
            List<string> ids = [];
            await foreach (var thing in client.Things.ListAsync(new() { PerPage = 2 })) { ids.Add(thing.Id); }
            var page = await client.Things.ListAsync(new() { PerPage = 2 });
            return string.Join(",", ids) + " " + page.Count + page[1].Id + page.HasNextPage;
            """, static request => (
                HttpStatusCode.OK,
                Items(request.Contains("p=2", StringComparison.Ordinal) ? 2 : 0),
                request.Contains("p=2", StringComparison.Ordinal) ? "<https://things.example/things>; rel=\"first\"" : "</first>; rel=first, </things?per_page=2&p=2>; title=\"a, b\"; rel=\"last next\""));

        Assert.Equal("a,b,c,d 2bTrue", outcome.Result);
        Assert.Equal(["GET https://things.example/things?per_page=2", "GET https://things.example/things?per_page=2&p=2"], outcome.Requests.Take(2));
    }

    [Theory]
    [InlineData("offset", "limit", "offset=2&limit=2,offset=4&limit=2")]
    [InlineData("page", "per_page", "page=2&per_page=2,page=3&per_page=2")]
    public async Task ArrayResponsesEndAtAShortPage(string parameter, string limit, string queries)
    {
        string property = limit == "limit" ? "Limit" : "PerPage";
        ProgramOutcome outcome = await ClientProgram.RunAsync(Array(parameter, limit, "description: Things."), $$"""
            using ShopClient client = new(http);
            List<string> ids = [];
            await foreach (var thing in client.Things.ListAsync(new() { {{property}} = 2 })) { ids.Add(thing.Id); }
            return string.Join(",", ids);
            """, static request => (HttpStatusCode.OK, Items(Start(request)), null));

        Assert.Equal("a,b,c,d,e", outcome.Result);
        Assert.Equal(queries.Split(','), outcome.Requests.Skip(1).Select(static request => request.Split('?')[1]));
    }

    [Theory]
    [InlineData("https://elsewhere.example/things?at=2")]
    [InlineData("//elsewhere.example/things?at=2")]
    [InlineData("http://things.example/things?at=2")]
    [InlineData("https://things.example:8443/things?at=2")]
    [InlineData("https://things.example@elsewhere.example/things")]
    [InlineData("file:///etc/passwd")]
    public async Task NextUrlOfAnotherServerIsNotFollowed(string url)
    {
        string document = Paged("filter", "string", $"results: {{ type: array, items: {Item} }}\nnext_url: {{ type: string }}");
        string json = System.Text.Json.JsonSerializer.Serialize(new { results = new[] { new { id = "a" } }, next_url = url });
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            using ShopClient client = new(http);
            var page = await client.Things.ListAsync();
            try { await page.GetNextPageAsync(); return "followed"; }
            catch (ApiException error) { return error.Message; }
            """, _ => (HttpStatusCode.OK, json, null));

        Assert.Contains("next URL", outcome.Result, StringComparison.Ordinal);
        Assert.Single(outcome.Requests);
    }

    [Fact]
    public async Task ListThatLeadsToItselfEndsWithAnError()
    {
        string document = Paged("filter", "string", $"results: {{ type: array, items: {Item} }}\nnext_url: {{ type: string }}");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            using ShopClient client = new(http);
            try { await foreach (var thing in client.Things.ListAsync()) { } return "ended"; }
            catch (ApiException error) { return error.Message; }
            """, static _ => (HttpStatusCode.OK, """{"results":[{"id":"a"}],"next_url":"/things?at=1"}""", null));

        Assert.Contains("never end", outcome.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesOfTestsNeedNoServer()
    {
        string document = Paged("offset", "integer", $"items: {{ type: array, items: {Item} }}\ntotal: {{ type: integer }}");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            await Task.Yield();
            ThingListResponse Of(string id) => new() { Items = [new() { Id = id }] };
            List<string> ids = [];
            await foreach (var thing in Pager<ThingListResponse, ThingItem>.FromPages(Of("a"), Of("b"), Of("c"))) { ids.Add(thing.Id); }
            return string.Join(",", ids);
            """, static _ => throw new InvalidOperationException());

        Assert.Equal("a,b,c", outcome.Result);
    }

    [Fact]
    public async Task PagesOfTestsMayBeArrays()
    {
        ProgramOutcome outcome = await ClientProgram.RunAsync(Array("page", "per_page", "description: Things."), """
            await Task.Yield();
            List<string> ids = [];
            await foreach (var text in Pager<ListPage<string>, string>.FromPages(new ListPage<string>(["x", "y"]), new ListPage<string>(["z"]))) { ids.Add(text); }
            return string.Join(",", ids);
            """, static _ => throw new InvalidOperationException());

        Assert.Equal("x,y,z", outcome.Result);
    }

    /// <summary>A page of two, in all of the words at once: a client reads those that its document has.</summary>
    private static string Page(string request)
    {
        int start = Start(request);
        int next = start + 2;
        bool hasMore = next < s_items.Length;
        string items = Items(start);
        string cursor = hasMore ? $"\"{next}\"" : "null";
        string url = hasMore ? $"\"/things?at={next}\"" : "null";
        return $$$"""
            {"data":{{{items}}},"items":{{{items}}},"things":{{{items}}},"value":{{{items}}},"results":{{{items}}},"_embedded":{"things":{{{items}}}},
             "has_more":{{{(hasMore ? "true" : "false")}}},"total":5,"meta":{"total_count":5},"pagination":{"total_pages":3},
             "next":{{{url}}},"@odata.nextLink":{{{url}}},"_links":{"next":{"href":{{{url}}}}},
             "nextPageToken":{{{cursor}}},"nextToken":{{{cursor}}},"continuation_token":{{{cursor}}},"paging":{"cursors":{"after":{{{cursor}}}}},"response_metadata":{"next_cursor":{{{cursor.Trim('"')}}}}}
            """;
    }

    private static string Items(int start)
        => $"[{string.Join(",", s_items.Skip(start).Take(2).Select(static id => $"{{\"id\":\"{id}\"}}"))}]";

    private static int Start(string request)
    {
        string query = request.Contains('?', StringComparison.Ordinal) ? request.Split('?')[1] : "";
        foreach (string pair in query.Split('&').Where(static pair => pair.Length > 0))
        {
            string[] parts = pair.Split('=');
            int? number = int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
            switch (parts[0])
            {
                case "starting_after":
                    return System.Array.IndexOf(s_items, parts[1]) + 1;
                case "page" or "pageNumber":
                    return (number!.Value - 1) * 2;
                case "limit" or "per_page":
                    continue;
                default:
                    return number ?? 0;
            }
        }

        return 0;
    }

    private static string Paged(string parameter, string type, string members) => Documents.WithPaths($$"""
        /things:
          get:
            operationId: things.list
            parameters: [{ name: {{parameter}}, in: query, schema: { type: {{type}} } }]
            responses:
              '200':
                description: A page.
                content:
                  application/json:
                    schema:
                      properties:
                        {{members.Replace("\n", "\n" + new string(' ', 16), StringComparison.Ordinal)}}
        """);

    private static string Array(string parameter, string limit, string extras) => Documents.WithPaths($$"""
        /things:
          get:
            operationId: things.list
            parameters:
              - { name: {{parameter}}, in: query, schema: { type: integer, default: {{(parameter == "page" ? 1 : 0)}} } }
              - { name: {{limit}}, in: query, schema: { type: integer } }
            responses:
              '200':
                {{(extras.StartsWith("description", StringComparison.Ordinal) ? extras : "description: Things.\n        " + extras)}}
                content: { application/json: { schema: { type: array, items: {{Item}} } } }
        """);
}
