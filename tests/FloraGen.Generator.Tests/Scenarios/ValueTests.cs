using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Texts, numbers and lists of values, in C#'s own types.</summary>
public class ValueTests
{
    [Fact]
    public async Task FormatsAreTypesAndComeBackAsTheyCame()
    {
        const string Json = """{"at":"2024-05-06T07:08:09+02:00","day":"2024-05-06","time":"07:08:09","span":"PT1H30M","uuid":"01234567-89ab-cdef-0123-456789abcdef","link":"https://x.example/a b","bytes":"AQI=","small":1,"float":1.5,"decimal":0.10,"unsigned":18446744073709551615,"odd":"x"}""";
        string document = Documents.WithThing("""
            properties:
              at: { type: string, format: date-time }
              day: { type: string, format: date }
              time: { type: string, format: time }
              span: { type: string, format: duration }
              uuid: { type: string, format: uuid }
              link: { type: string, format: uri }
              bytes: { type: string, format: byte }
              small: { type: integer, format: int32 }
              float: { type: number, format: float }
              decimal: { type: number, format: decimal }
              unsigned: { type: integer, format: uint64 }
              odd: { type: string, format: nobody-knows }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            DateTimeOffset? at = thing.At; DateOnly? day = thing.Day; TimeOnly? time = thing.Time; TimeSpan? span = thing.Span; Guid? uuid = thing.Uuid; string? link = thing.Link; byte[]? bytes = thing.Bytes;
            int? small = thing.Small; float? single = thing.Float; decimal? exact = thing.Decimal; ulong? unsigned = thing.Unsigned; string? odd = thing.Odd;
            JsonSerializerOptions plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            return $"{at!.Value.Offset.TotalHours} {span!.Value.TotalMinutes} {bytes!.Length} {exact} " + JsonSerializer.Serialize(thing, plain);
            """, Responses.Json(Json));

        Assert.Equal("2 90 2 0.10 " + Json, outcome.Result);
    }

    [Fact]
    public async Task DurationInYearsOrMonthsIsWrittenAsItCameUnlessItIsChanged()
    {
        const string Json = """{"every":"P1M","after":"P1Y2M10DT2H","until":"P2W"}""";
        string document = Documents.WithThing("{ required: [every], properties: { every: { type: string, format: duration }, after: { type: [string, 'null'], format: duration }, until: { type: string, format: duration } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.Every.TotalDays} " + JsonSerializer.Serialize(thing) + JsonSerializer.Serialize(thing with { Every = TimeSpan.FromDays(1) });
            """, Responses.Json(Json));

        Assert.Equal("""30 {"every":"P1M","after":"P1Y2M10DT2H","until":"P14D"}{"every":"P1D","after":"P1Y2M10DT2H","until":"P14D"}""", outcome.Result);
    }

    [Theory]
    [InlineData("""{"no":18446744073709551615}""", "null")]
    [InlineData("""{"no":-9223372036854775809}""", "null")]
    [InlineData("""{"no":9223372036854775807}""", "9223372036854775807")]
    [InlineData("""{"no":null}""", "null")]
    [InlineData("""{}""", "null")]
    public async Task IntegerBeyond64BitsIsNullAndKept(string json, string value)
    {
        string document = Documents.WithThing("properties: { no: { type: [integer, 'null'] } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.No?.ToString() ?? "null"} " + JsonSerializer.Serialize(thing) + (thing == JsonSerializer.Deserialize<Thing>(JsonSerializer.Serialize(thing)));
            """, Responses.Json(json));

        Assert.Equal(value + " " + json + "True", outcome.Result);
    }

    [Fact]
    public async Task FormatAloneSaysTheTypeOfANumber()
    {
        const string Json = """{"age":41,"mass":12.5,"no":18446744073709551615,"price":0.10,"codes":[1]}""";
        string document = Documents.WithThing(
            "properties: { age: { format: int32 }, mass: { format: double }, no: { format: uint64 }, price: { format: decimal }, codes: { type: array, items: { format: int64 } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            int? age = thing.Age; double? mass = thing.Mass; ulong? no = thing.No; decimal? price = thing.Price; IReadOnlyList<long>? codes = thing.Codes;
            return JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal(Json, outcome.Result);
    }

    [Fact]
    public async Task BytesForUrlsHaveNoPaddingAnywhere()
    {
        const string Json = """{"key":"-_8","keys":["AQ"]}""";
        string document = Documents.WithThing(
            "properties: { key: { type: string, format: base64url }, keys: { type: array, items: { type: string, contentEncoding: base64url } } }",
            operationExtras: "x-note: none").Replace("in: path, required: true, schema: { type: string }", "in: path, required: true, schema: { type: string, format: base64url }", StringComparison.Ordinal);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync([251, 255]);
            return $"{thing.Key!.Length}{thing.Keys![0].Length} {thing == JsonSerializer.Deserialize<Thing>(JsonSerializer.Serialize(thing))} " + JsonSerializer.Serialize(thing);
            """, Responses.Json("""{"key":"-_8=","keys":["AQ"]}"""));

        Assert.Equal("21 True " + Json, outcome.Result);
        Assert.Equal(["GET /things/-_8"], outcome.Requests);
    }

    [Fact]
    public async Task OneTextOrNullIsAChoiceAndSignsAreWords()
    {
        string document = Documents.WithThing("""
            required: [graft, wilt]
            properties:
              graft: { enum: [budded, null] }
              wilt: { type: string, nullable: true, enum: [slow] }
              sort: { type: string, enum: [created, -created, +created] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.Sort} {ThingSort.PlusCreated.ToWireString()} " + JsonSerializer.Serialize(new Thing { Graft = null, Wilt = null, Sort = ThingSort.Created });
            """, Responses.Json("""{"graft":null,"wilt":null,"sort":"-created"}"""));

        Assert.Equal("""MinusCreated +created {"graft":null,"wilt":null,"sort":"created"}""", outcome.Result);
    }

    [Fact]
    public async Task ValuesWithNamesAreEnumsAndOthersStayNumbers()
    {
        const string Json = """{"level":2,"color":"r","priority":10,"plain":2,"mood":"bad"}""";
        string document = Documents.WithThing("""
            properties:
              level: { type: integer, enum: [1, 2], x-enum-varnames: [low, high] }
              color: { oneOf: [{ const: r, title: Red }, { const: g, title: Green }] }
              priority: { type: integer, oneOf: [{ const: 0, title: Later }, { const: 10, title: Now }] }
              plain: { type: integer, enum: [1, 2] }
              mood: { type: string, x-extensible-enum: [good, bad] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            long? plain = thing.Plain;
            bool areNamed = thing is { Level: ThingLevel.High, Color: ThingColor.Red, Priority: ThingPriority.Now, Mood: ThingMood.Bad };
            return $"{areNamed} {plain} {ThingColor.Green.ToWireString()} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("True 2 g " + Json, outcome.Result);
    }

    [Fact]
    public async Task ValueThatIsNewerThanTheClientIsKept()
    {
        const string Json = """{"level":7,"mood":"odd"}""";
        string document = Documents.WithThing("""
            properties:
              level: { type: integer, enum: [1, 2], x-enum-varnames: [low, high] }
              mood: { type: string, enum: [good, bad] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.Level} {thing.Mood} {thing.AdditionalProperties["mood"]} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("Unrecognized Unrecognized odd " + Json, outcome.Result);
    }
}
