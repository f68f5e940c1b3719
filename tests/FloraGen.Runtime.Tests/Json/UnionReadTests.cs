using System.Globalization;
using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>How the case of a union is chosen.</summary>
public class UnionReadTests
{
    private static readonly JsonUnion<object> s_scalars = new(
        null,
        static json => json,
        [
            JsonCase<object>.Of<object>(JsonFit.Bytes, static (ref Utf8JsonReader reader) => JsonRead.Bytes(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.String, static (ref Utf8JsonReader reader) => JsonRead.String(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.Date, static (ref Utf8JsonReader reader) => JsonRead.Date(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.Duration, static (ref Utf8JsonReader reader) => JsonRead.Duration(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.Uuid, static (ref Utf8JsonReader reader) => JsonRead.Guid(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.Double, static (ref Utf8JsonReader reader) => JsonRead.Double(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.Int32, static (ref Utf8JsonReader reader) => JsonRead.Int32(ref reader), static value => value),
            JsonCase<object>.Of<object>(JsonFit.UInt64, static (ref Utf8JsonReader reader) => JsonRead.UInt64(ref reader), static value => value),
            JsonCase<object>.Of<object>(
                JsonFit.MapOf(JsonFit.String), static (ref Utf8JsonReader reader) => JsonRead.Map<string>(ref reader, JsonRead.String), static value => value),
            JsonCase<object>.Of<object>(
                JsonFit.Json, static (ref Utf8JsonReader reader) => JsonRead.Element(ref reader), static value => value),
        ]);

    [Theory]
    [InlineData("\"abcd\"", typeof(string))]
    [InlineData("\"2024-01-02\"", typeof(DateOnly))]
    [InlineData("\"P1D\"", typeof(TimeSpan))]
    [InlineData("\"P1Y\"", typeof(string))]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", typeof(Guid))]
    [InlineData("1", typeof(int))]
    [InlineData("1.0", typeof(double))]
    [InlineData("4294967296", typeof(ulong))]
    [InlineData("-4294967296", typeof(double))]
    [InlineData("""{"a":"x"}""", typeof(OrderedMap<string>))]
    [InlineData("""{"a":"x","b":1}""", typeof(JsonElement))]
    [InlineData("[]", typeof(JsonElement))]
    [InlineData("null", typeof(JsonElement))]
    public void BestFitIsChosen(string json, Type type) => Assert.IsType(type, Read(s_scalars, json));

    [Theory]
    [InlineData("""{"kind":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"kind":"a"}""")]
    [InlineData("\"\\ud800\"")]
    public void TextThatIsNoUnicodeIsAFaultOrKept(string json)
    {
        JsonUnion<object> union = new(
            "kind",
            static element => element,
            [
                JsonCase<object>.Of<object>(JsonFit.MapOf(JsonFit.Json), static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Element), static value => value, ["a"]),
                JsonCase<object>.Of<object>(JsonFit.Known<DayOfWeek>(JsonTokenType.String, static (ref Utf8JsonReader reader) => JsonRead.String(ref reader) == "x" ? DayOfWeek.Friday : default), static (ref Utf8JsonReader reader) => JsonRead.String(ref reader), static value => value),
                JsonCase<object>.Of<object>(JsonFit.Date, static (ref Utf8JsonReader reader) => JsonRead.Date(ref reader), static value => value),
            ]);

        Exception? fault = Record.Exception(() => Assert.IsType<JsonElement>(Read(union, json)));

        Assert.True(fault is null or JsonException, fault?.ToString());
    }

    [Fact]
    public void ReaderStandsOnTheLastTokenOfWhatWasRead()
    {
        Utf8JsonReader reader = new("[1,{\"a\":\"x\",\"b\":1},[2],3]"u8);
        Assert.Equal(4, JsonRead.List(ref Start(ref reader), s_scalars.Read).Count);
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
    }

    [Fact]
    public void TextOfAValueHelpsWhoeverLooks() => Assert.Equal(
        ["x", "1.5", "[1, [a, 2]]", "AQI=", """{"a":1}""", ""],
        new object?[] { "x", 1.5, new List<object> { 1, new object[] { "a", 2 } }, new byte[] { 1, 2 }, JsonDocument.Parse("""{"a":1}""").RootElement, null }
            .Select(UnionText.Of));

    [Fact]
    public void TextOfAValueIsThatOfTheWireWhateverTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo withCommas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        withCommas.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = withCommas;
        try
        {
            Assert.Equal("1.5", UnionText.Of(1.5));
            Assert.Equal("\"x\"", UnionText.Of(JsonDocument.Parse("\"x\"").RootElement));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ValueWithoutATextOfItsOwnHasTheOneThatItGives()
        => Assert.Equal(["/a", ""], new object[] { new Written("/a"), new Written(null) }.Select(UnionText.Of));

    [Theory]
    [InlineData(10, "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]")]
    [InlineData(11, "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …]")]
    [InlineData(12, "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …]")]
    public void TextOfALongListIsCutOff(int count, string text) => Assert.Equal(text, UnionText.Of(Enumerable.Range(1, count)));

    private sealed class Written(string? text)
    {
        public override string? ToString() => text;
    }

    private static ref Utf8JsonReader Start(ref Utf8JsonReader reader)
    {
        Assert.True(reader.Read());
        return ref reader;
    }

    private static object Read(JsonUnion<object> union, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        object value = union.Read(ref reader);
        Assert.False(reader.Read());
        return value;
    }
}
