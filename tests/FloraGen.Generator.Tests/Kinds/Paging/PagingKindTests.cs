using FloraGen.Kinds;
using FloraGen.Kinds.Paging;
using FloraGen.Tests.Running;
using FloraGen.Tests.Scenarios;

namespace FloraGen.Tests.Kinds.Paging;

/// <summary>Whatever class of paging is there leads through a list, inferred and by the extension.</summary>
public class PagingKindTests
{
    private const string Everything = """
        List<string> ids = [];
        await foreach (var thing in client.Things.ListAsync()) { ids.Add(thing.Id); }
        var page = await client.Things.ListAsync();
        int pages = 1;
        while (page.HasNextPage) { page = await page.GetNextPageAsync(); pages++; }
        return string.Join(",", ids) + " " + pages;
        """;

    public static TheoryData<string> Kinds { get; } = [.. KindsOf<PagingKind>.All.Select(static kind => kind.Name)];

    [Fact]
    public void EachKindHasANameOfItsOwn() => Assert.Distinct(KindsOf<PagingKind>.All.Select(static kind => kind.Name));

    [Fact]
    public void EachKindSaysByItsContentOrByItsResponse() => Assert.All(KindsOf<PagingKind>.All, static kind => Assert.True(kind is ContentPaging or ResponsePaging));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task InferredKindGoesToTheEnd(string kind)
    {
        PagingExample example = Example(kind);
        string document = Document("", example.Parameter, example.Member, example.Header);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, Everything, new PagedServer(example).Respond);

        Assert.Equal($"a,b,c,d,e {example.Pages}", outcome.Result);
        Assert.Equal(["FLORA0006"], GeneratorRun.Of(document).Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task NamedKindGoesToTheEnd(string kind)
    {
        PagingExample example = Example(kind);
        string document = Document(
            $"x-floragen-pagination: {{ kind: {kind}, items: rows, {example.Extension} }}", ("from", example.Parameter?.Type ?? "string"), ("mark", example.Member?.Type ?? "string"), header: null);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, Everything, new PagedServer(example).Respond);

        Assert.Equal($"a,b,c,d,e {example.Pages}", outcome.Result);
        Assert.Empty(GeneratorRun.Of(document).Diagnostics);
    }

    [Theory]
    [InlineData("cursor", "last-item")]
    [InlineData("last-item", "next-url")]
    [InlineData("next-url", "header")]
    [InlineData("header", "link")]
    [InlineData("link", "offset")]
    [InlineData("offset", "page")]
    public void SurerKindIsLookedForFirst(string surer, string other)
    {
        List<string> order = [.. PagingKinds.All.Select(static kind => kind.Name)];

        Assert.True(order.IndexOf(surer) < order.IndexOf(other));
    }

    [Fact]
    public void UnknownKindIsToldWithThoseThatThereAre()
    {
        string fault = GeneratorRun.Of(Document("x-floragen-pagination: { kind: spiral, items: rows }", null, null, null)).Diagnostics.Single().GetMessage();

        Assert.Contains("spiral", fault, StringComparison.Ordinal);
        Assert.All(KindsOf<PagingKind>.All, kind => Assert.Contains(kind.Name, fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x-ms-continuationtoken", "continuationToken", "string", "a\"b", "a%22b")]
    [InlineData("X-Next-Cursor", "cursor", "string", "", null)]
    [InlineData("X-Next-Page", "page", "integer", "https://things.example/things?page=2", null)]
    [InlineData("X-Next-Page", "page", "integer", "0", null)]
    public async Task HeaderLeadsOnlyToWhatItsParameterTakes(string header, string parameter, string type, string value, string? sent)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document("", (parameter, type), null, header), """
            var page = await client.Things.ListAsync();
            return page.HasNextPage ? (await page.GetNextPageAsync()).HasNextPage.ToString() : "end";
            """, request =>
        {
            HttpResponseMessage response = Responses.Json("""{"rows":[{"id":"a"}]}""")(request);
            if (request.RequestUri!.Query.Length == 0)
            {
                response.Headers.Add(header, value);
            }

            return response;
        });

        Assert.Equal(sent is null ? "end" : "False", outcome.Result);
        Assert.Equal(sent is null ? ["GET /things"] : ["GET /things", $"GET /things?{parameter}={sent}"], outcome.Requests);
    }

    [Theory]
    [InlineData("kind: header, items: rows, parameter: from", "it needs 'header'")]
    [InlineData("kind: header, items: rows, header: X-Next, parameter: when", "'when' is no text and no number")]
    public void HeaderNeedsAName(string parts, string fault)
    {
        string document = Document($"x-floragen-pagination: {{ {parts} }}", ("from", "string"), null, null)
            .Replace("{ name: size, in: query, schema: { type: integer } }", "{ name: when, in: query, schema: { type: string, format: uuid } }", StringComparison.Ordinal);

        Assert.Contains(fault, GeneratorRun.Of(document).Diagnostics.Single().GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfAHeaderStaysAText()
    {
        string document = Document("x-floragen-pagination: { kind: header, items: rows, parameter: from, header: 'X\"); Bad(' }", ("from", "string"), null, null);

        _ = GeneratorRun.Of(document).Compiles();
    }

    private static PagingExample Example(string kind)
        => KindsOf<PagingExample>.All.SingleOrDefault(example => example.Kind == kind) ?? throw new InvalidOperationException($"No {nameof(PagingExample)} shows the kind '{kind}'.");

    private static string Document(string extension, (string Name, string Type)? parameter, (string Name, string Type)? member, string? header) => Documents.WithPaths($$"""
        /things:
          get:
            operationId: things.list
            {{extension}}
            parameters: [{ name: size, in: query, schema: { type: integer } }{{(parameter is { } taken ? $", {{ name: {taken.Name}, in: query, schema: {{ type: {taken.Type} }} }}" : "")}}]
            responses:
              '200':
                description: A page.
                {{(header is null ? "" : $"headers: {{ {header}: {{ schema: {{ type: string }} }} }}")}}
                content:
                  application/json:
                    schema:
                      properties:
                        rows: { type: array, items: { required: [id], properties: { id: { type: string } } } }
                        {{(member is { } shown ? $"{shown.Name}: {{ type: [{shown.Type}, 'null'] }}" : "")}}
        """);
}
