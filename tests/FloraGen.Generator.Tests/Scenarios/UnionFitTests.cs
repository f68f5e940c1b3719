using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Cases of a union that have the same members are told apart by the values of these.</summary>
public class UnionFitTests
{
    [Theory]
    [InlineData("{ type: string, enum: [viewer, editor] }", "{ type: string, enum: [admin, user] }", "\"editor\"", "\"user\"")]
    [InlineData("{ type: integer, enum: [1, 2] }", "{ type: integer, enum: [3, 4] }", "2", "4")]
    [InlineData("{ $ref: '#/components/schemas/Low' }", "{ $ref: '#/components/schemas/High' }", "\"x\"", "\"z\"")]
    [InlineData("{ const: a }", "{ type: string, enum: [b, c] }", "\"a\"", "\"c\"")]
    [InlineData("{ type: string, enum: [a, b] }", "{ type: string }", "\"b\"", "\"c\"")]
    [InlineData("{ type: string, enum: [a, null] }", "{ type: string, enum: [b, c] }", "null", "\"c\"")]
    [InlineData("{ type: 'null' }", "{ type: string }", "null", "\"x\"")]
    [InlineData("{ type: number, minimum: 0, exclusiveMaximum: 10 }", "{ type: number, minimum: 10 }", "9.5", "10")]
    [InlineData("{ type: integer, maximum: -1 }", "{ type: integer, exclusiveMinimum: -1, maximum: 3000000000 }", "-1", "0")]
    [InlineData("{ type: string, maxLength: 2 }", "{ type: string, minLength: 3 }", "\"\\ud83c\\udf3c!\"", "\"abc\"")]
    [InlineData("{ type: array, maxItems: 1, items: { type: string } }", "{ type: array, minItems: 2, items: { type: string } }", "[\"a\"]", "[\"a\",\"b\"]")]
    public async Task CaseThatTheValueFitsIsChosen(string one, string other, string ofOne, string ofOther)
    {
        string document = Seats(one, other);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return string.Join(" ", thing.Seats!.Select(seat => seat.Value!.GetType().Name));
            """, Responses.Json($$"""{"seats":[{"id":"1","level":{{ofOne}}},{"id":"2","level":{{ofOther}}}]}"""));

        Assert.Equal("GoalSeat FieldSeat", outcome.Result);
    }

    /// <summary>Lists of values grow, and a newer value is no reason to refuse a case.</summary>
    [Fact]
    public async Task ValueThatNoCaseListsStaysWithTheCaseThatFitsBestOtherwise()
    {
        string document = Seats("{ type: string, enum: [viewer] }", "{ type: string, enum: [admin, user] }", "row: { type: integer }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return string.Join(" ", thing.Seats!.Select(seat => seat.Value!.GetType().Name)) + JsonSerializer.Serialize(thing);
            """, Responses.Json("""{"seats":[{"id":"2","level":"guest","row":3},{"id":"3"}]}"""));

        Assert.Equal("""FieldSeat GoalSeat{"seats":[{"id":"2","level":"guest","row":3},{"id":"3"}]}""", outcome.Result);
    }

    [Fact]
    public async Task EachValueThatOnlyOneCaseListsForTheDiscriminatorMeansIt()
    {
        string document = Documents.WithThing(
            "properties: { tools: { type: array, items: { $ref: '#/components/schemas/Tool' } } }",
            componentExtras: """
                Tool: { discriminator: { propertyName: type, mapping: { run: '#/components/schemas/RunTool' } }, oneOf: [{ $ref: '#/components/schemas/SearchTool' }, { $ref: '#/components/schemas/PatchTool' }, { $ref: '#/components/schemas/RunTool' }] }
                SearchTool: { type: object, required: [type], properties: { type: { type: string, enum: [search, search_2025, shared] }, depth: { type: integer } } }
                PatchTool: { type: object, required: [type], properties: { type: { type: string, enum: [patch, patch_2025, shared, run] } } }
                RunTool: { type: object, required: [type], properties: { type: { type: string } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return string.Join(" ", thing.Tools!.Select(tool => tool.IsUnrecognized ? "?" : tool.Value!.GetType().Name));
            """, Responses.Json("""{"tools":[{"type":"search"},{"depth":1,"type":"search_2025"},{"type":"patch_2025"},{"type":"run"},{"type":"shared"}]}"""));

        Assert.Equal("SearchTool SearchTool PatchTool RunTool ?", outcome.Result);
    }

    /// <summary>What all kinds have from their base tells none of them.</summary>
    [Fact]
    public async Task ValuesThatTheBaseListsMeanNoKind()
    {
        string document = Documents.WithThing(
            "properties: { pet: { $ref: '#/components/schemas/Pet' } }",
            componentExtras: """
                Pet: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string, enum: [Cat, Dog] } } }
                Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { bark: { type: string } } }] }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            return (await client.Things.GetAsync("1")).Pet!.Value.Value!.GetType().Name;
            """, Responses.Json("""{"pet":{"kind":"Cat"}}"""));

        Assert.NotEqual("Dog", outcome.Result);
    }

    private static string Seats(string one, string other, string more = "") => Documents.WithThing(
        "properties: { seats: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/GoalSeat' }, { $ref: '#/components/schemas/FieldSeat' }] } } }",
        componentExtras: $$"""
            GoalSeat: { type: object, properties: { id: { type: string }, level: {{one}} } }
            FieldSeat: { type: object, properties: { id: { type: string }, level: {{other}}{{(more.Length > 0 ? ", " + more : "")}} } }
            Low: { type: string, enum: [x, y] }
            High: { type: string, enum: [y, z] }
            """);
}
