using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>The smallest document for a feature, its client compiled, and a call over canned responses.</summary>
public class CallTests
{
    [Fact]
    public async Task RecordIsReadAndWrittenBackAsItCame()
    {
        const string Json = """{"id":7,"name":"x","tags":["a","zz"],"size":1.5,"at":"2024-05-06T07:08:09.5Z","map":{"k":[1,2]},"note":null,"new":{"deep":[1]}}""";
        string document = Documents.WithThing("""
            required: [id, name]
            properties:
              id: { type: integer }
              name: { type: string }
              tags: { type: array, items: { type: string, enum: [a, b] } }
              size: { type: number }
              at: { type: string, format: date-time }
              map: { type: object, additionalProperties: { type: array, items: { type: integer, format: int32 } } }
              note: { type: [string, 'null'] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "return System.Text.Json.JsonSerializer.Serialize(await client.Things.GetAsync(\"t 1\"));",
            (HttpStatusCode.OK, Json));

        Assert.Equal(Json, outcome.Result);
        Assert.Equal(["GET /things/t%201"], outcome.Requests);
    }

    [Fact]
    public async Task EqualJsonGivesEqualRecords()
    {
        string document = Documents.WithThing("""
            properties:
              list: { type: array, items: { type: array, items: { type: number } } }
              map: { type: object, additionalProperties: { type: string } }
              bytes: { type: string, format: byte }
              any: {}
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            Thing one = await client.Things.GetAsync("1"), other = await client.Things.GetAsync("1"), third = await client.Things.GetAsync("1");
            return $"{one == other} {one.GetHashCode() == other.GetHashCode()} {one == third}";
            """,
            (HttpStatusCode.OK, """{"list":[[1,2]],"map":{"a":"1","b":"2"},"bytes":"AQI=","any":{"x":1.0,"y":2},"more":1}"""),
            (HttpStatusCode.OK, """{"more":1,"any":{"y":2,"x":1},"bytes":"AQI=","map":{"b":"2","a":"1"},"list":[[1,2]]}"""),
            (HttpStatusCode.OK, """{"list":[[1,3]],"map":{"a":"1","b":"2"},"bytes":"AQI=","any":{"x":1.0,"y":2},"more":1}"""));

        Assert.Equal("True True False", outcome.Result);
    }

    [Fact]
    public async Task BodyAndParametersGoWhereTheDocumentSays()
    {
        string document = Documents.WithPaths("""
            /shops/{shop}/things:
              post:
                operationId: things.create
                parameters:
                  - { name: shop, in: path, required: true, schema: { type: integer } }
                  - { name: dry_run, in: query, schema: { type: boolean } }
                  - { name: kind, in: query, schema: { type: array, items: { type: string, enum: [big, small] } } }
                  - { name: X-Trace, in: header, schema: { type: string } }
                requestBody:
                  required: true
                  content: { application/json: { schema: { required: [name], properties: { name: { type: string }, class: { type: string } } } } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            await client.Things.CreateAsync(12, new() { Name = "é", Class = "c" }, new() { DryRun = true, Kind = [ThingKind.Big, ThingKind.Small], XTrace = "t" });
            return "";
            """,
            (HttpStatusCode.NoContent, ""));

        Assert.Equal(["""POST /shops/12/things?dry_run=true&kind=big&kind=small {"name":"é","class":"c"}"""], outcome.Requests);
    }

    [Fact]
    public async Task PagesAreFollowedByInferredCursors()
    {
        string document = Documents.WithPaths("""
            /things:
              get:
                operationId: things.list
                parameters: [{ name: page_token, in: query, schema: { type: string } }]
                responses:
                  '200':
                    description: A page.
                    content:
                      application/json:
                        schema:
                          required: [things]
                          properties:
                            things: { type: array, items: { required: [id], properties: { id: { type: string } } } }
                            next_page_token: { type: string }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            List<string> ids = [];
            await foreach (var thing in client.Things.ListAsync()) { ids.Add(thing.Id); }
            return string.Join(",", ids);
            """,
            (HttpStatusCode.OK, """{"things":[{"id":"a"},{"id":"b"}],"next_page_token":"n&1"}"""),
            (HttpStatusCode.OK, """{"things":[{"id":"c"}],"next_page_token":""}"""));

        Assert.Equal("a,b,c", outcome.Result);
        Assert.Equal(["GET /things", "GET /things?page_token=n%261"], outcome.Requests);
    }

    [Fact]
    public async Task AllOfIsOneRecordAndRecursionWorks()
    {
        string document = Documents.WithThing(
            """
            allOf:
              - $ref: '#/components/schemas/Base'
              - properties: { child: { $ref: '#/components/schemas/Thing' } }
                required: [extra]
              - properties: { extra: { type: string } }
            """,
            componentExtras: "Base: { required: [id], properties: { id: { type: string } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "Thing t = await client.Things.GetAsync(\"1\"); return t.Id + t.Extra + t.Child!.Id;",
            (HttpStatusCode.OK, """{"id":"1","extra":"x","child":{"id":"2","extra":"y"}}"""));

        Assert.Equal("1x2", outcome.Result);
    }

    [Fact]
    public async Task EqualInlineSchemasAreOneType()
    {
        string document = Documents.WithThing("""
            properties:
              first: { type: object, properties: { x: { type: integer } } }
              second: { type: object, properties: { x: { type: integer } } }
              state: { type: string, enum: [on, off] }
              old_state: { type: string, enum: [on, off] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "Thing t = await client.Things.GetAsync(\"1\"); return $\"{t.First == t.Second} {t.State == t.OldState} {nameof(ThingFirst)} {nameof(ThingState)}\";",
            (HttpStatusCode.OK, """{"first":{"x":1},"second":{"x":1},"state":"on","old_state":"on"}"""));

        Assert.Equal("True True ThingFirst ThingState", outcome.Result);
    }

    [Fact]
    public async Task RecordWithMoreThanSixtyFourMembersKeepsItsNulls()
    {
        IEnumerable<string> members = Enumerable.Range(0, 150).Select(static index => $"m{index}");
        string document = Documents.WithThing(
            $"required: [{string.Join(", ", members.Take(70))}]\nproperties:\n" + string.Join('\n', members.Select(static name => $"  {name}: {{ type: [string, 'null'] }}")));
        string json = "{" + string.Join(",", members.Select(static name => $"\"{name}\":null")) + "}";

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, "return System.Text.Json.JsonSerializer.Serialize(await client.Things.GetAsync(\"1\"));", (HttpStatusCode.OK, json));

        Assert.Equal(json, outcome.Result);
    }

    [Fact]
    public async Task NamesThatClashWithKeywordsMembersAndTypesCompileAndWork()
    {
        string document = Documents.WithThing("""
            required: [Thing, class, '', '$x', 'a b', a_b, Equals, key, reader, value, index]
            properties:
              Thing: { type: string }
              class: { type: string }
              '': { type: string }
              $x: { type: string }
              a b: { type: string }
              a_b: { type: string }
              Equals: { type: string }
              key: { type: string }
              reader: { type: string }
              value: { type: string }
              index: { type: string }
            """);
        const string Json = """{"Thing":"1","class":"2","":"3","$x":"4","a b":"5","a_b":"6","Equals":"7","key":"8","reader":"9","value":"10","index":"11"}""";

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "return System.Text.Json.JsonSerializer.Serialize(await client.Things.GetAsync(\"1\"));",
            (HttpStatusCode.OK, Json));

        Assert.Equal(Json, outcome.Result);
    }

    [Fact]
    public async Task SchemasNamedLikeSystemTypesDoNotClash()
    {
        string document = Documents.WithThing(
            "properties:\n  task: { $ref: '#/components/schemas/Task' }\n  error: { $ref: '#/components/schemas/ApiException' }",
            componentExtras: "Task: { properties: { id: { type: string } } }\nApiException: { properties: { id: { type: string } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "Thing t = await client.Things.GetAsync(\"1\"); TaskModel task = t.Task!; return task.Id!;",
            (HttpStatusCode.OK, """{"task":{"id":"x"}}"""));

        Assert.Equal("x", outcome.Result);
    }

    [Fact]
    public async Task BracesThatNameNoParameterAreText()
    {
        string document = Documents.WithPaths("/things/{{id}}/{}:\n  get: { operationId: things.get, responses: { '204': { description: x } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, "await client.Things.GetAsync(\"1\"); return \"\";", (HttpStatusCode.NoContent, ""));

        Assert.Equal("GET /things/%7B1%7D/%7B%7D", outcome.Requests[0]);
    }
}
