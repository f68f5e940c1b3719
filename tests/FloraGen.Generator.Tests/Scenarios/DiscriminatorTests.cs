using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What a discriminator makes of the values that are sent, and of those that it does not know.</summary>
public class DiscriminatorTests
{
    [Fact]
    public async Task DiscriminatorIsSentFirstWhereverItsMemberStands()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "oneOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], discriminator: { propertyName: kind, mapping: { pear: '#/components/schemas/Pear', plum: '#/components/schemas/Plum' } }",
                """
                Pear: { required: [kind], properties: { name: { type: string }, kind: { type: string, enum: [pear] } } }
                Plum: { properties: { name: { type: string }, kind: { type: string, enum: [plum] } } }
                """),
            """
            await client.Fruits.AddAsync([new Pear { Name = "Bosc" }, new Plum { Name = "Victoria" }]);
            return "";
            """,
            Responses.Json("[]"));

        Assert.Equal("""[{"kind":"pear","name":"Bosc"},{"kind":"plum","name":"Victoria"}]""", outcome.Calls[0].Body);
    }

    [Fact]
    public async Task DiscriminatorThatAResponseLeavesOutStaysLeftOut()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }]",
                """
                Pear: { type: object, properties: { kind: { type: string, enum: [pear] }, name: { type: string } } }
                Plum: { type: object, required: [kind], properties: { kind: { type: string, enum: [plum] }, stones: { type: integer } } }
                """),
            """
            IReadOnlyList<Fruit> fruits = await client.Fruits.AddAsync([new Pear { Name = "Bosc" }, new Plum { Stones = 1 }]);
            return JsonSerializer.Serialize(fruits);
            """,
            Responses.Json("""[{"name":"Bosc"},{"kind":"plum","stones":2},{"kind":"pear"},{}]"""));

        Assert.Equal("""[{"kind":"pear","name":"Bosc"},{"kind":"plum","stones":1}]""", outcome.Calls[0].Body);
        Assert.Equal("""[{"name":"Bosc"},{"kind":"plum","stones":2},{"kind":"pear"},{}]""", outcome.Result);
    }

    [Fact]
    public async Task NullBesideADiscriminatorThatItsCaseDoesNotListIsKept()
    {
        const string Fruits = """[{"kind":"pear","name":null,"x":1},{"kind":"plum","stones":null}]""";
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "oneOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], discriminator: { propertyName: kind, mapping: { pear: '#/components/schemas/Pear', plum: '#/components/schemas/Plum' } }",
                """
                Pear: { type: object, properties: { name: { type: [string, 'null'] } } }
                Plum: { type: object, properties: { stones: { type: [integer, 'null'] } } }
                """),
            "return JsonSerializer.Serialize(await client.Fruits.AddAsync([]));",
            Responses.Json(Fruits));

        Assert.Equal(Fruits, outcome.Result);
    }

    [Fact]
    public async Task DiscriminatorOfACaseThatDoesNotListItIsSentAndKept()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "oneOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], discriminator: { propertyName: kind, mapping: { pear: '#/components/schemas/Pear', damson: '#/components/schemas/Plum', plum: '#/components/schemas/Plum' } }",
                """
                Pear: { properties: { name: { type: string } } }
                Plum: { properties: { stones: { type: integer } }, additionalProperties: { type: string } }
                """),
            """
            IReadOnlyList<Fruit> fruits = await client.Fruits.AddAsync([new Pear { Name = "Bosc" }, new Plum { Stones = 1, Entries = new Dictionary<string, string> { ["kind"] = "plum" } }, new Plum()]);
            return JsonSerializer.Serialize(fruits) + JsonSerializer.Serialize(new Pear { Name = "Bosc" }) + string.Join(",", fruits.Select(fruit => fruit.Value!.GetType().Name));
            """,
            Responses.Json("""[{"name":"Bosc","kind":"pear","a":1},{"stones":2,"kind":"plum"}]"""));

        Assert.Equal("""[{"kind":"pear","name":"Bosc"},{"stones":1,"kind":"plum"},{"kind":"damson"}]""", outcome.Calls[0].Body);
        Assert.Equal("""[{"kind":"pear","name":"Bosc","a":1},{"stones":2,"kind":"plum"}]{"name":"Bosc"}Pear,Plum""", outcome.Result);
    }

    [Fact]
    public async Task BaseOfTheCasesTellsThemApartWhereTheyAreListedWithoutIt()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "oneOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }]",
                """
                Base:
                  required: [kind]
                  properties: { name: { type: string }, kind: { type: string } }
                  discriminator: { propertyName: kind, mapping: { pear: '#/components/schemas/Pear' } }
                Pear: { allOf: [{ $ref: '#/components/schemas/Base' }] }
                Plum: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { stoned: { type: boolean } } }] }
                """),
            """
            IReadOnlyList<Fruit> fruits = await client.Fruits.AddAsync([new Pear { Name = "Bosc" }, new Plum { Stoned = true }]);
            return string.Join(",", fruits.Select(fruit => fruit.Value!.GetType().Name)) + JsonSerializer.Serialize(new Pear());
            """,
            Responses.Json("""[{"kind":"Plum","name":"x"},{"kind":"pear","name":"x"}]"""));

        Assert.Equal("""[{"kind":"pear","name":"Bosc"},{"kind":"Plum","stoned":true}]""", outcome.Calls[0].Body);
        Assert.Equal("""Plum,Pear{"kind":"pear"}""", outcome.Result);
    }

    [Theory]
    [InlineData("discriminator: { propertyName: kind, mapping: { plum: '#/components/schemas/Plum' } }", "FruitBase")]
    [InlineData("discriminator: { propertyName: kind, mapping: { plum: '#/components/schemas/Plum' }, defaultMapping: Pear }", "Pear")]
    [InlineData("x-abstract: true, discriminator: { propertyName: kind, mapping: { plum: '#/components/schemas/Plum' } }", "JsonElement")]
    public async Task ValueOfAnotherKindIsReadAsTheBaseOrAsTheDocumentSays(string fruit, string type)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "required: [kind, name], properties: { kind: { type: string }, name: { type: string } }, " + fruit,
                """
                Pear: { allOf: [{ $ref: '#/components/schemas/Fruit' }] }
                Plum: { allOf: [{ $ref: '#/components/schemas/Fruit' }, { properties: { stoned: { type: boolean } } }] }
                """),
            """
            IReadOnlyList<Fruit> fruits = await client.Fruits.AddAsync([new Plum { Name = "Victoria" }]);
            return string.Join(",", fruits.Select(fruit => fruit.Value!.GetType().Name)) + JsonSerializer.Serialize(fruits);
            """,
            Responses.Json("""[{"kind":"kiwi","name":"x","hairy":true},{"kind":"plum","name":"x"},{"kind":"kiwi"}]"""));

        Assert.Equal($$"""{{type}},Plum,JsonElement[{"kind":"kiwi","name":"x","hairy":true},{"kind":"plum","name":"x"},{"kind":"kiwi"}]""", outcome.Result);
    }

    [Fact]
    public async Task NumberTellsTheCaseAsATextDoes()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            WithFruits(
                "anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], discriminator: { propertyName: $type, mapping: { '1': '#/components/schemas/Pear', '2': '#/components/schemas/Plum' } }",
                """
                Pear: { properties: { name: { type: string }, $type: { type: integer, enum: [1] } } }
                Plum: { properties: { name: { type: string }, $type: { type: integer, format: int32 } } }
                """),
            """
            IReadOnlyList<Fruit> fruits = await client.Fruits.AddAsync([new Pear { Name = "Bosc" }, new Plum { Name = "Victoria" }]);
            return string.Join(",", fruits.Select(fruit => fruit.Value!.GetType().Name));
            """,
            Responses.Json("""[{"$type":2,"name":"x"},{"name":"x","$type":1}]"""));

        Assert.Equal("""[{"$type":1,"name":"Bosc"},{"$type":2,"name":"Victoria"}]""", outcome.Calls[0].Body);
        Assert.Equal("Plum,Pear", outcome.Result);
    }

    /// <summary>A document with an operation that takes fruits and returns some.</summary>
    private static string WithFruits(string fruit, string cases) => Documents.WithPaths(
        """
        /fruits:
          post:
            operationId: fruits.add
            requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Fruit' } } } } }
            responses: { '200': { description: Fruits., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Fruit' } } } } } }
        """,
        $$"""
        components:
          schemas:
            Fruit: { {{fruit}} }
        {{string.Join('\n', cases.Split('\n').Select(static line => "    " + line))}}
        """);
}
