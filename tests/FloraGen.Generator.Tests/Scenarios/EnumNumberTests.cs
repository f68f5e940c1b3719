using FloraGen.Emission.Planning.Types;
using FloraGen.Model.Types;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Databases, caches and mappers keep the numbers of enums.</summary>
public class EnumNumberTests
{
    [Fact]
    public void NumberStaysWhereverTheValueStands()
    {
        int[] before = Of("open", "paid", "shipped"), after = Of("on_hold", "open", "paid", "shipped");

        Assert.Equal(before, after[1..]);
        Assert.Equal(788621390, Of("grown")[0]);
    }

    [Fact]
    public void ThousandValuesHaveAThousandNumbersAndNoneIsZeroOrNegative()
    {
        int[] numbers = Of([.. Enumerable.Range(0, 1000).Select(static index => $"value_{index}")]);

        Assert.Equal(1000, numbers.Distinct().Count());
        Assert.All(numbers, static number => Assert.True(number > 0));
    }

    [Fact]
    public void NumberOnTheWireIsTheNumberInCSharpWhereThatIsPossible()
    {
        int[] numbers = EnumMemberNumbers.Of([.. new[] { "0", "1", "-7", "9223372036854775807" }.Select(Value)], isNumeric: true);

        Assert.Equal([1, -7], numbers[1..3]);
        Assert.Equal(4, numbers.Distinct().Count());
        Assert.DoesNotContain(0, numbers);
    }

    [Fact]
    public async Task ValueIsReadAndWrittenByItsTextAndTheDefaultIsUnrecognized()
    {
        string document = Documents.WithThing("{ required: [state], properties: { state: { type: string, enum: [open, paid, ''] }, level: { type: integer, enum: [0, 1, 5], x-enum-varnames: [none, low, high] } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return $"{thing.State} {thing.Level} {(int)thing.Level!} {default(ThingState)} " + JsonSerializer.Serialize(thing);
            """, Responses.Json("""{"state":"paid","level":5}"""));

        Assert.Equal("""Paid High 5 Unrecognized {"state":"paid","level":5}""", outcome.Result);
    }

    private static int[] Of(params string[] texts) => EnumMemberNumbers.Of([.. texts.Select(Value)], isNumeric: false);

    private static ApiEnumValue Value(string text) => new(text, ApiStatusRole.Ordinary, null, null);
}
