using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What a document says itself about its pages, in our words and in those of other generators.</summary>
public class PagingExtensionTests
{
    private const string Texts = "{ type: array, items: { type: string } }";

    [Theory]
    [InlineData("x-floragen-pagination: { items: rows, cursor: meta.mark, parameter: from }", "string", $"rows: {Texts}, meta: {{ properties: {{ mark: {{ type: string }} }} }}", """{"rows":["a"],"meta":{"mark":"m"}}""", "?from=m")]
    [InlineData("x-floragen-pagination: { kind: last-item, items: rows, cursor: more, parameter: from, item-id: code }", "string", "rows: { type: array, items: { required: [code], properties: { code: { type: string } } } }, more: { type: boolean }", """{"rows":[{"code":"a"}],"more":true}""", "?from=a")]
    [InlineData("x-floragen-pagination: { kind: offset, items: rows, parameter: from, total: count }", "integer", $"rows: {Texts}, count: {{ type: integer }}", """{"rows":["a"],"count":2}""", "?from=1")]
    [InlineData("x-floragen-pagination: { kind: page, items: rows, parameter: from, total: pages, first: 0 }", "integer", $"rows: {Texts}, pages: {{ type: integer }}", """{"rows":["a"],"pages":2}""", "?from=1")]
    [InlineData("x-floragen-pagination: { kind: next-url, items: rows, cursor: more }", "string", $"rows: {Texts}, more: {{ type: string }}", """{"rows":["a"],"more":"/things?at=1"}""", "?at=1")]
    [InlineData("x-ms-pageable: { nextLinkName: more }", "string", $"value: {Texts}, more: {{ type: string }}", """{"value":["a"],"more":"/things?at=1"}""", "?at=1")]
    [InlineData("x-speakeasy-pagination: { type: cursor, inputs: [{ name: from, in: parameters, type: cursor }], outputs: { results: $.rows, nextCursor: $.mark } }", "string", $"rows: {Texts}, mark: {{ type: string }}", """{"rows":["a"],"mark":"m"}""", "?from=m")]
    [InlineData("description: Marked part by part.", "string, x-stainless-pagination-property: { purpose: next_cursor_param }", $"rows: {Texts}, mark: {{ type: string, x-stainless-pagination-property: {{ purpose: next_cursor_field }} }}", """{"rows":["a"],"mark":"m"}""", "?from=m")]
    public async Task SecondPageIsAskedForAsTheDocumentSays(string extension, string type, string members, string firstPage, string query)
    {
        string document = Documents.WithPaths($$"""
            /things:
              get:
                operationId: things.list
                {{extension}}
                parameters: [{ name: from, in: query, schema: { type: {{type}} } }]
                responses: { '200': { description: A page., content: { application/json: { schema: { properties: { {{members}} } } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            var page = await client.Things.ListAsync();
            page = await page.GetNextPageAsync();
            return page.HasNextPage.ToString();
            """, request => Responses.Json(request.RequestUri!.Query.Length == 0 ? firstPage : "{}")(request));

        Assert.Equal("False", outcome.Result);
        Assert.Equal(["GET /things", "GET /things" + query], outcome.Requests);
        Assert.Empty(GeneratorRun.Of(document).Diagnostics);
    }
}
