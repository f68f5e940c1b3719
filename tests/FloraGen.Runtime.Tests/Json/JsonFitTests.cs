using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>How well a value fits a type, by which the case of a union is chosen.</summary>
public class JsonFitTests
{
    private static readonly Dictionary<string, JsonFitFunc> s_types = new()
    {
        ["any JSON"] = JsonFit.Json,
        ["text"] = JsonFit.String,
        ["truth"] = JsonFit.Boolean,
        ["int"] = JsonFit.Int32,
        ["long"] = JsonFit.Int64,
        ["float"] = JsonFit.Single,
        ["double"] = JsonFit.Double,
        ["decimal"] = JsonFit.Decimal,
        ["UUID"] = JsonFit.Uuid,
        ["bytes"] = JsonFit.Bytes,
        ["file"] = JsonFit.Binary,
        ["ints"] = JsonFit.ListOf(JsonFit.Int32),
        ["list"] = JsonFit.ListOf(JsonFit.Json),
        ["map of ints"] = JsonFit.MapOf(JsonFit.Int32),
        ["map"] = JsonFit.MapOf(JsonFit.Json),
        ["map of maps"] = JsonFit.MapOf(JsonFit.MapOf(JsonFit.Int32)),
        ["text or null"] = JsonFit.OrNull(JsonFit.String),
        ["Friday"] = JsonFit.Known(JsonTokenType.String, Friday),
    };

    [Theory]
    [InlineData("any JSON", "null", JsonFit.Anything)]
    [InlineData("text", "\"x\"", JsonFit.Plain)]
    [InlineData("text", "1", JsonFit.None)]
    [InlineData("truth", "true", JsonFit.Exact)]
    [InlineData("truth", "false", JsonFit.Exact)]
    [InlineData("truth", "\"true\"", JsonFit.None)]
    [InlineData("UUID", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", JsonFit.Formatted)]
    [InlineData("UUID", "\"0f8fad5b\"", JsonFit.None)]
    [InlineData("bytes", "\"abcd\"", JsonFit.Encoded)]
    [InlineData("bytes", "\"abc\"", JsonFit.None)]
    [InlineData("bytes", "1", JsonFit.None)]
    [InlineData("file", "\"abcd\"", JsonFit.None)]
    [InlineData("text or null", "null", JsonFit.Exact)]
    [InlineData("text or null", "\"x\"", JsonFit.Plain)]
    [InlineData("text or null", "1", JsonFit.None)]
    public void ValueFitsItsTypeAndNoOther(string type, string json, int fit) => Assert.Equal(fit, Fit(s_types[type], json));

    [Theory]
    [InlineData("int", "7", JsonFit.Formatted)]
    [InlineData("int", "2147483647.0", JsonFit.Encoded)]
    [InlineData("int", "2147483648.0", JsonFit.None)]
    [InlineData("int", "-2147483648.0", JsonFit.Encoded)]
    [InlineData("int", "-2147483649.0", JsonFit.None)]
    [InlineData("int", "0.5", JsonFit.None)]
    [InlineData("int", "\"7\"", JsonFit.None)]
    [InlineData("long", "2147483648", JsonFit.Formatted)]
    [InlineData("long", "2147483648.0", JsonFit.Encoded)]
    [InlineData("long", "9223372036854775808", JsonFit.None)]
    [InlineData("long", "\"7\"", JsonFit.None)]
    [InlineData("float", "0.5", JsonFit.Plain)]
    [InlineData("float", "1e39", JsonFit.None)]
    [InlineData("float", "\"7\"", JsonFit.None)]
    [InlineData("double", "1e39", JsonFit.Plain)]
    [InlineData("double", "1e309", JsonFit.None)]
    [InlineData("double", "\"7\"", JsonFit.None)]
    [InlineData("decimal", "0.5", JsonFit.Plain)]
    [InlineData("decimal", "1e29", JsonFit.None)]
    [InlineData("decimal", "\"7\"", JsonFit.None)]
    public void NumberFitsATypeThatHoldsItAndBestTheOneThatItIsWrittenAs(string type, string json, int fit) => Assert.Equal(fit, Fit(s_types[type], json));

    [Theory]
    [InlineData("ints", "[7]", JsonFit.Formatted + 1)]
    [InlineData("ints", "[]", JsonFit.Anything + 1)]
    [InlineData("ints", "[\"x\"]", JsonFit.None)]
    [InlineData("list", "[\"x\"]", JsonFit.Anything + 1)]
    [InlineData("list", "{\"a\":7}", JsonFit.None)]
    [InlineData("map of ints", "{\"a\":7}", JsonFit.Object + JsonFit.Formatted)]
    [InlineData("map of ints", "{}", JsonFit.Object)]
    [InlineData("map of ints", "{\"a\":\"x\"}", JsonFit.None)]
    [InlineData("map", "[7,8]", JsonFit.None)]
    [InlineData("map of maps", "{\"a\":{\"b\":7}}", JsonFit.Object + JsonFit.KnownMember - 1)]
    public void ListAndMapFitByTheFirstValueInThem(string type, string json, int fit) => Assert.Equal(fit, Fit(s_types[type], json));

    [Theory]
    [InlineData("\"Friday\"", JsonFit.Exact)]
    [InlineData("\"Sunday\"", JsonFit.None)]
    [InlineData("\"\\ud800\"", JsonFit.None)]
    [InlineData("\"refused\"", JsonFit.None)]
    [InlineData("5", JsonFit.None)]
    public void ValueThatAnEnumDoesNotKnowIsLeftToOtherCases(string json, int fit) => Assert.Equal(fit, Fit(s_types["Friday"], json));

    /// <summary>Sunday is zero, which stands for what the enum does not know.</summary>
    private static DayOfWeek Friday(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? (DayOfWeek)reader.GetInt32() : reader.GetString() switch
    {
        "Friday" => DayOfWeek.Friday,
        "refused" => throw new JsonReadException("refused", reader.TokenStartIndex),
        _ => default,
    };

    private static int Fit(JsonFitFunc fit, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        int looks = 1;
        return fit(reader, ref looks);
    }
}
