using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Parameters of every location and style.</summary>
public class ParameterTests
{
    [Fact]
    public async Task RequiredConstantIsSentByItself()
    {
        string document = Documents.WithPaths("""
            /{edition}/things:
              get:
                operationId: things.list
                parameters:
                  - { name: edition, in: path, required: true, schema: { const: v 1 } }
                  - { name: version, in: query, required: true, schema: { const: 2024-06 } }
                  - { name: level, in: query, required: true, schema: { type: integer, enum: [3] } }
                  - { name: deep, in: query, required: true, schema: { const: true } }
                  - { name: kind, in: query, schema: { const: oak } }
                  - { name: X-Api, in: header, required: true, schema: { type: string, enum: [orchard] } }
                  - { name: seat, in: cookie, required: true, schema: { const: first } }
                responses: { '204': { description: none } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.ListAsync();
            await client.Things.ListAsync(new() { Version = "2025-01", Kind = "oak" });
            return "";
            """, Responses.Nothing);

        Assert.Equal(["GET /v%201/things?version=2024-06&level=3&deep=true", "GET /v%201/things?version=2025-01&level=3&deep=true&kind=oak"], outcome.Requests);
        Assert.Equal(("orchard", "seat=first"), (outcome.Calls[0].Header("X-Api"), outcome.Calls[0].Header("Cookie")));
    }

    [Fact]
    public async Task EveryLocationHasItsParameters()
    {
        string document = Documents.WithPaths("""
            /things/{id}/{point}:
              get:
                operationId: things.get
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: point, in: path, required: true, style: matrix, explode: true, schema: { properties: { x: { type: integer }, y: { type: integer } } } }
                  - { name: filter, in: query, style: deepObject, schema: { properties: { color: { type: string } } } }
                  - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
                  - { name: since, in: query, schema: { type: string, format: date } }
                  - { name: where, in: query, content: { application/json: { schema: { properties: { a: { type: integer } } } } } }
                  - { name: X-Trace, in: header, schema: { type: array, items: { type: string } } }
                  - { name: session, in: cookie, schema: { type: string } }
                  - { name: Accept, in: header, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.GetAsync("a/b", new() { X = 1, Y = 2 }, new()
            {
                Filter = new() { Color = "red" }, Ids = [1, 2], Since = new DateOnly(2024, 5, 6), Where = new() { A = 1 }, XTrace = ["t", "u"], Session = "s",
            });
            return "";
            """, Responses.Nothing);

        Assert.Equal("GET /things/a%2Fb/;x=1;y=2?filter%5Bcolor%5D=red&ids=1,2&since=2024-05-06&where=%7B%22a%22%3A1%7D", outcome.Requests[0]);
        Assert.Equal(("t,u", "session=s"), (outcome.Calls[0].Header("X-Trace"), outcome.Calls[0].Header("Cookie")));
    }

    [Fact]
    public async Task OperationReplacesParametersOfItsPathAndKeysAreTheClientsBusiness()
    {
        string document = Documents.WithPaths("""
            /things/{id}:
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer } }
                - { name: lang, in: query, required: true, schema: { type: string } }
              post:
                operationId: things.touch
                parameters:
                  - { name: lang, in: query, schema: { type: string, enum: [de, en] } }
                  - { name: Idempotency-Key, in: header, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, "await client.Things.TouchAsync(7); await client.Things.TouchAsync(7, new() { Lang = ThingLang.De }, new() { IdempotencyKey = \"k\" }); return \"\";", Responses.Nothing);

        Assert.Equal(["POST /things/7", "POST /things/7?lang=de"], outcome.Requests);
        Assert.NotEmpty(outcome.Calls[0].Header("Idempotency-Key")!);
        Assert.Equal("k", outcome.Calls[1].Header("Idempotency-Key"));
    }

    [Fact]
    public async Task DefaultOfARequiredParameterIsSentUnlessItIsSet()
    {
        string document = Documents.WithPaths("""
            /things:
              get:
                operationId: things.list
                parameters:
                  - { name: api-version, in: query, required: true, schema: { type: string, default: '2026-01-01' } }
                  - { name: size, in: query, required: true, schema: { type: integer, format: int32, default: 20 } }
                  - { name: X-Mode, in: header, required: true, schema: { type: string, enum: [slow, fast], default: fast } }
                  - { name: order, in: query, schema: { type: string, default: name } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.ListAsync();
            await client.Things.ListAsync(new() { Size = 5, XMode = ThingXMode.Slow });
            return "";
            """, Responses.Nothing);

        Assert.Equal(["/things?api-version=2026-01-01&size=20", "/things?api-version=2026-01-01&size=5"], outcome.Calls.Select(static call => call.Url));
        Assert.Equal(["fast", "slow"], outcome.Calls.Select(static call => call.Header("X-Mode")));
    }
}
