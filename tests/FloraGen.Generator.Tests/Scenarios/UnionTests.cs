using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Values of several types, by the ways that documents have to say so.</summary>
public class UnionTests
{
    [Fact]
    public async Task DiscriminatorNamesTheCaseAndWhatItDoesNotKnowIsKept()
    {
        const string Json = """{"pets":[{"kind":"kitten","lives":9},{"kind":"Dog","bark":"wau"},{"kind":"cow","milk":1.0}]}""";
        string document = Documents.WithThing(
            "properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } }",
            componentExtras: """
                Pet:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                  discriminator: { propertyName: kind, mapping: { kitten: '#/components/schemas/Cat' } }
                Cat: { required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
                Dog: { required: [kind], properties: { kind: { type: string }, bark: { type: string } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            string matched = string.Join(",", thing.Pets!.Select(pet => pet.Match(cat => $"{cat.Lives}", dog => dog.Bark!, other => $"{other.GetProperty("milk")}")));
            string switched = string.Join(",", thing.Pets!.Select(pet => pet.Value switch { Cat => "cat", Dog => "dog", _ => "other" }));
            Pet made = new Dog { Kind = "Dog", Bark = "wau" };
            return $"{matched} {switched} {made == thing.Pets![1]} {thing.Pets![0].TryGetDog(out _)} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json.Replace("""{"kind":"kitten","lives":9}""", """{"lives":9,"kind":"kitten"}""", StringComparison.Ordinal)));

        Assert.Equal("9,wau,1.0 cat,dog,other True False " + Json, outcome.Result);
    }

    [Fact]
    public async Task ShapeTellsTheCaseWhereNothingNamesIt()
    {
        const string Json = """{"id":7,"maybe":null,"cat":null,"choice":"auto","many":["a"],"nested":"x","object":{"url":"u"}}""";
        string document = Documents.WithThing(
            """
            properties:
              id: { oneOf: [{ type: string }, { type: integer }] }
              maybe: { anyOf: [{ type: string }, { type: boolean }, { type: 'null' }] }
              cat: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }] }
              choice: { oneOf: [{ type: string, enum: [auto, none] }, { required: [name], properties: { name: { type: string } } }] }
              many: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }
              nested: { oneOf: [{ type: boolean }, { oneOf: [{ type: string }, { type: integer }] }] }
              object: { anyOf: [{ title: by url, required: [url], properties: { url: { type: string } } }, { title: by file, required: [file], properties: { file: { type: string } } }] }
            """,
            componentExtras: "Cat: { properties: { lives: { type: integer } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            Cat? cat = thing.Cat;
            bool isAuto = thing.Choice!.Value.Value is ThingChoiceString.Auto;
            thing.Many!.Value.TryGetStringList(out IReadOnlyList<string>? many);
            string text = $"{thing.Id!.Value.Value} {thing.Maybe is null}{cat is null} {isAuto} {many![0]} {thing.Nested!.Value.Value} {thing.Object!.Value.Value!.GetType().Name}";
            Thing made = new() { Id = 7, Choice = ThingChoiceString.Auto, Many = new[] { "a" }, Nested = "x", Object = new ByUrl { Url = "u" } };
            return text + " " + JsonSerializer.Serialize(made) + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("7 TrueTrue True a x ByUrl " + Json.Replace("\"maybe\":null,\"cat\":null,", "", StringComparison.Ordinal) + Json, outcome.Result);
    }

    [Fact]
    public async Task UnionMayContainItself()
    {
        const string Json = """{"json":{"a":[1,"x",{"b":[]}],"c":"d"}}""";
        string document = Documents.WithThing(
            "properties: { json: { $ref: '#/components/schemas/Json' } }",
            componentExtras: """
                Json:
                  oneOf:
                    - { type: string }
                    - { type: number }
                    - { type: array, items: { $ref: '#/components/schemas/Json' } }
                    - { type: object, additionalProperties: { $ref: '#/components/schemas/Json' } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            static int Depth(Json json) => 1 + json.Match(_ => 0, _ => 0, list => list.Select(Depth).DefaultIfEmpty().Max(), map => map.Values.Select(Depth).DefaultIfEmpty().Max(), _ => 0);
            Thing thing = await client.Things.GetAsync("1");
            return Depth(thing.Json!.Value) + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("4" + Json, outcome.Result);
    }

    [Fact]
    public async Task BodiesAndParametersMayBeUnionsToo()
    {
        string document = Documents.WithPaths("""
            /things:
              post:
                operationId: things.create
                parameters: [{ name: at, in: query, schema: { oneOf: [{ type: integer }, { type: string, enum: [now, later] }] } }]
                requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ type: string }, { type: array, items: { type: string } }] } } } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.CreateAsync("x", new() { At = 5 });
            await client.Things.CreateAsync(new[] { "x", "y" }, new() { At = ThingAtString.Now });
            return "";
            """, Responses.Nothing);

        Assert.Equal(["POST /things?at=5 \"x\"", "POST /things?at=now [\"x\",\"y\"]"], outcome.Requests);
    }

    [Fact]
    public async Task CasesOfAUnionThatIsACaseAreCasesToo()
    {
        string document = Documents.WithThing(
            "properties: { any: { $ref: '#/components/schemas/Vehicle' } }",
            componentExtras: """
                Vehicle: { oneOf: [{ $ref: '#/components/schemas/Ship' }, { $ref: '#/components/schemas/Crane' }] }
                Ship: { anyOf: [{ $ref: '#/components/schemas/Tug' }, { $ref: '#/components/schemas/Ferry' }, { $ref: '#/components/schemas/Vehicle' }] }
                Tug: { required: [pull], properties: { pull: { type: integer } } }
                Ferry: { required: [seats], properties: { seats: { type: integer } } }
                Crane: { required: [reach], properties: { reach: { type: integer } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            Vehicle made = new Tug { Pull = 1 };
            return $"{thing.Any!.Value.Value is Ferry { Seats: 9 }} {JsonSerializer.Serialize(made)}";
            """, Responses.Json("""{"any":{"seats":9}}"""));

        Assert.Equal("""True {"pull":1}""", outcome.Result);
    }

    [Fact]
    public async Task CaseKeepsTheNameOfItsComponentBesideMembersThatAllShare()
    {
        string document = Documents.WithThing(
            "properties: { fruit: { $ref: '#/components/schemas/Fruit' }, tool: { $ref: '#/components/schemas/Tool' }, rake: { $ref: '#/components/schemas/Rake' } }",
            componentExtras: """
                Fruit: { type: object, required: [name], properties: { name: { type: string } }, anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }] }
                Pear: { type: object, properties: { sweetness: { type: integer } } }
                Plum: { type: object, properties: { stoned: { type: boolean } } }
                Tool: { type: object, required: [name], oneOf: [{ $ref: '#/components/schemas/Rake' }, { $ref: '#/components/schemas/Hoe' }] }
                Rake: { type: object, properties: { name: { type: string }, teeth: { type: integer } } }
                Hoe: { type: object, properties: { name: { type: string }, width: { type: integer } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.Fruit!.Value.TryGetPlum(out Plum? plum)} {plum!.Name} {plum.Stoned} {thing.Tool!.Value.TryGetRake(out Rake? rake)} {rake == thing.Rake}";
            """, Responses.Json("""{"fruit":{"name":"Victoria","stoned":true},"tool":{"name":"a","teeth":3},"rake":{"name":"a","teeth":3}}"""));

        Assert.Equal("True Victoria True True True", outcome.Result);
    }

    [Fact]
    public async Task CaseWithoutANameIsCalledAfterTheMemberThatOnlyItHas()
    {
        string document = Documents.WithThing(
            """
            properties:
              payment:
                oneOf:
                  - { type: object, required: [card], properties: { note: { type: string }, card: { type: string } } }
                  - { type: object, required: [iban], properties: { note: { type: string }, iban: { type: string } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return thing.Payment!.Value.Match(card => card.Card, iban => iban.Iban, _ => "") + thing.Payment!.Value.Value!.GetType().Name;
            """, Responses.Json("""{"payment":{"iban":"DE"}}"""));

        Assert.Equal("DEThingPaymentIban", outcome.Result);
    }
}
