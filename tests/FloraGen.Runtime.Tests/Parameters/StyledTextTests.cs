using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Parameters;

/// <summary>Values as JSON in each style: what the table of OpenAPI does not say.</summary>
public class StyledTextTests
{
    [Theory]
    [InlineData("Matrix", true, """["a;b","c=d",""]""", ";p=a%3Bb;p=c%3Dd;p")]
    [InlineData("Matrix", false, """{"a":"b,c"}""", ";p=a,b%2Cc")]
    [InlineData("Label", true, """["a.b",1,true]""", ".a.b.1.true")]
    [InlineData("Simple", false, """["/","?","#"]""", "%2F,%3F,%23")]
    [InlineData("Form", true, "[]", "")]
    [InlineData("Form", false, "[]", "")]
    [InlineData("Form", true, "{}", "")]
    [InlineData("Form", true, """[null,"a"]""", "p=a")]
    [InlineData("Form", true, """{"a":null,"b&":1.50}""", "b%26=1.50")]
    [InlineData("Form", true, """[[1,2],{"a":1}]""", "p=%5B1%2C2%5D&p=%7B%22a%22%3A1%7D")]
    [InlineData("Form", true, "1e3", "p=1e3")]
    [InlineData("DeepObject", true, "{}", "")]
    [InlineData("DeepObject", true, """{"a":{"b":{"c":"x y"}}}""", "p%5Ba%5D%5Bb%5D%5Bc%5D=x%20y")]
    [InlineData("DeepObject", true, """{"a":[1,null,[2,3]]}""", "p%5Ba%5D%5B%5D=1&p%5Ba%5D%5B2%5D%5B%5D=2&p%5Ba%5D%5B2%5D%5B%5D=3")]
    [InlineData("DeepObject", true, "\"x\"", "p=x")]
    public void JsonHasStyle(string style, bool explode, string json, string expected)
    {
        StyledValue value = StyledValue.Of(JsonDocument.Parse(json).RootElement)!;

        IReadOnlyList<string> pieces = StyledText.Pieces("p", value, Enum.Parse<ApiStyle>(style), explode, UrlText.Escape, UrlText.Escape);

        Assert.Equal(expected, string.Join(style is "Form" or "DeepObject" ? "&" : "", pieces));
    }

    [Fact]
    public void NullHasNoStyle()
    {
        Assert.Null(StyledValue.Of(JsonDocument.Parse("null").RootElement));
        Assert.Null(StyledValue.Of((string?)null));
        Assert.Null(StyledValue.OfJson<string>(null, static (writer, text) => writer.WriteStringValue(text)));
    }

    [Theory]
    [InlineData("a/b?c=d&e#f", "a/b?c=d%26e%23f")]
    [InlineData("%2F%2g%", "%2F%252g%25")]
    [InlineData("é \"", "%C3%A9%20%22")]
    public void ReservedCharactersStay(string text, string expected) => Assert.Equal(expected, UrlText.EscapeReserved(text));

    [Theory]
    [InlineData("0.00:00:00", "PT0S")]
    [InlineData("1.02:03:04.5", "P1DT2H3M4.5S")]
    [InlineData("0.00:00:00.0000001", "PT0.0000001S")]
    [InlineData("-0.00:01:30", "-PT1M30S")]
    [InlineData("400.00:00:00", "P400D")]
    [InlineData("-10675199.02:48:05.4775808", "-P10675199DT2H48M5.4775808S")]
    public void DurationIsIso8601(string span, string expected)
        => Assert.Equal(expected, Iso8601Duration.Text(TimeSpan.Parse(span, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void NumbersAndTimesAreTheSameOnEveryMachine()
        => Assert.Equal(
            "4294967295 18446744073709551615 01:02:03.5 23:59:00",
            $"{ApiText.Of(uint.MaxValue)} {ApiText.Of(ulong.MaxValue)} {Rfc3339.TimeText(new TimeOnly(1, 2, 3, 500))} {Rfc3339.TimeText(new TimeOnly(23, 59))}");
}
