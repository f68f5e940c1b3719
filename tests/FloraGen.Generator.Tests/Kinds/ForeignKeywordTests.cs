using FloraGen.Kinds;
using FloraGen.Reading.Extensions;
using FloraGen.Tests.Running;
using FloraGen.Tests.Scenarios;

namespace FloraGen.Tests.Kinds;

/// <summary>Other tools' keywords mean what they mean there.</summary>
public class ForeignKeywordTests
{
    [Fact]
    public void EachKeywordHasANameOfItsOwn() => Assert.Distinct(KindsOf<ForeignKeyword>.All.Select(static keyword => keyword.Name));

    [Fact]
    public async Task NameForClientsIsTheNameInCode()
    {
        const string Json = """{"len_mm":5}""";
        string document = Documents.WithThing("""
            x-ms-client-name: Plank
            properties: { len_mm: { type: integer, format: int32, x-ms-client-name: lengthInMillimeters } }
            """, operationExtras: "x-ms-client-name: fetch");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Plank plank = await client.Things.FetchAsync("1");
            int? length = plank.LengthInMillimeters;
            return JsonSerializer.Serialize(plank);
            """, Responses.Json(Json));

        Assert.Equal(Json, outcome.Result);
    }

    [Fact]
    public async Task OurOwnWordGoesFirst()
    {
        string document = Documents.WithThing("properties: { a: { type: string, x-ms-client-name: theirs, x-floragen-name: ours } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """return (await client.Things.GetAsync("1")).Ours!;""", Responses.Json("""{"a":"x"}"""));

        Assert.Equal("x", outcome.Result);
    }

    [Fact]
    public async Task MemberMayBeCalledLikeAKeyword()
    {
        const string Json = """{"x-nullable":"a"}""";
        string document = Documents.WithThing("properties: { x-nullable: { type: string }, nullable: { type: string } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """return JsonSerializer.Serialize(await client.Things.GetAsync("1"));""", Responses.Json(Json));

        Assert.Equal(Json, outcome.Result);
    }
}
