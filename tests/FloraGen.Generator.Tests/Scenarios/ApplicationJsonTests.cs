using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>A client's types in the JSON of the application that uses it.</summary>
public class ApplicationJsonTests
{
    private static readonly string s_document = Documents.WithThing("""
        required: [state]
        properties:
          state: { type: string, enum: [open, paid] }
          level: { type: integer, enum: [1, 5], x-enum-varnames: [low, high] }
          states: { type: array, items: { $ref: '#/components/schemas/Bulk' } }
          size: { oneOf: [ { type: integer }, { type: string, format: uuid } ] }
        """, componentExtras: "Bulk: { type: string, enum: [big, small] }");

    [Fact]
    public async Task OneResolverKnowsAllTypesListsMapsAndNullableForms()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(s_document, """
            JsonSerializerOptions json = new() { TypeInfoResolver = ShopClient.JsonTypes };
            string Same<T>(T value)
            {
                string once = JsonSerializer.Serialize(value, json);
                string again = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(once, json), json);
                return once == again ? once : once + " became " + again;
            }

            Thing thing = new() { State = ThingState.Open, Size = 3 };
            await Task.CompletedTask;
            return string.Join("\n",
                Same(thing), Same<Thing?>(null), Same(ThingState.Paid), Same<ThingState?>(null), Same<ThingState?>(ThingState.Open), Same(thing.Size), Same(thing.Size!.Value),
                Same(new[] { thing }), Same(new List<Thing?> { thing, null }), Same<IReadOnlyList<ThingState>>([ThingState.Paid]), Same<IEnumerable<ThingLevel?>>([ThingLevel.High, null]),
                Same<IReadOnlyCollection<Thing>>([thing]), Same<IList<Thing>>([thing]), Same<ICollection<Thing>>([thing]),
                Same(new Dictionary<string, ThingState> { ["a"] = ThingState.Open }), Same<IReadOnlyDictionary<string, Thing>>(new Dictionary<string, Thing> { ["a"] = thing }),
                Same<IDictionary<string, ThingState?>>(new Dictionary<string, ThingState?> { ["a"] = null }),
                json.TryGetTypeInfo(typeof(IAsyncEnumerable<Thing>), out _), json.TryGetTypeInfo(typeof(List<int>), out _), json.TryGetTypeInfo(typeof(string), out _));
            """, Responses.Json("{}"));

        Assert.Equal(
            """
            {"state":"open","size":3}
            null
            "paid"
            null
            "open"
            3
            3
            [{"state":"open","size":3}]
            [{"state":"open","size":3},null]
            ["paid"]
            [5,null]
            [{"state":"open","size":3}]
            [{"state":"open","size":3}]
            [{"state":"open","size":3}]
            {"a":"open"}
            {"a":{"state":"open","size":3}}
            {"a":null}
            True
            False
            False
            """,
            outcome.Result);
    }

    [Fact]
    public async Task NothingThrowsThatTheApplicationWritesForItself()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(s_document, """
            await Task.CompletedTask;
            Thing thing = new() { State = ThingState.Unrecognized, Level = ThingLevel.Unrecognized, States = [Bulk.Big, Bulk.Unrecognized], Size = default(ThingSize) };
            string json = JsonSerializer.Serialize(thing);
            return json + JsonSerializer.Serialize(JsonSerializer.Deserialize<Thing>(json)) + JsonSerializer.Serialize(new Dictionary<ThingLevel, int> { [ThingLevel.Unrecognized] = 1, [ThingLevel.High] = 2 });
            """, Responses.Json("{}"));

        const string Json = """{"state":null,"states":["big",null],"size":null}""";
        Assert.Equal(Json + Json + """{"Unrecognized":1,"5":2}""", outcome.Result);
    }

    [Theory]
    [InlineData("State = ThingState.Unrecognized", "state")]
    [InlineData("State = ThingState.Open, States = [Bulk.Unrecognized]", "states")]
    [InlineData("State = ThingState.Open, Names = new Dictionary<string, Reach> { [\"a\"] = Reach.Unrecognized }", "names")]
    public async Task ValueWithoutATextIsNotSentAndTheMemberIsNamed(string members, string named)
    {
        string document = Documents.WithPaths("""
            /things:
              put:
                operationId: things.put
                requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                responses: { '204': { description: Done. } }
            """, """
            components:
              schemas:
                Thing:
                  required: [state]
                  properties:
                    state: { type: string, enum: [open, paid] }
                    states: { type: array, items: { $ref: '#/components/schemas/Bulk' } }
                    names: { type: object, additionalProperties: { $ref: '#/components/schemas/Reach' } }
                Bulk: { type: string, enum: [big, small] }
                Reach: { type: string, enum: [short, long] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, $$"""
            try
            {
                await client.Things.PutAsync(new() { {{members}} });
                return "sent";
            }
            catch (ArgumentException fault)
            {
                return fault.Message;
            }
            """, Responses.Json("{}"));

        Assert.Contains($"\"{named}\"", outcome.Result, StringComparison.Ordinal);
        Assert.Empty(outcome.Requests);
    }
}
