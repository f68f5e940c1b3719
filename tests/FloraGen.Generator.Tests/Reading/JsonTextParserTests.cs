using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Reading;

public class JsonTextParserTests
{
    [Fact]
    public void EveryNodeKnowsItsLocation()
    {
        SpecNode root = Parse("""
            {
              "a": 12,
              "list": [ "x", { "key" : "text" } ]
            }
            """);

        Assert.Equal((1, 2, 3), Place(root, "#/a"));
        Assert.Equal((2, 19, 5), Place(root, "#/list/1/key"));
        SpecNode value = new SpecTree((SpecMapping)root).Find("#/list/1/key")?.Node!;
        Assert.Equal((2, 27, 6), (value.Location.Line, value.Location.Column, value.Location.Length));
    }

    [Fact]
    public void DatesStayTexts()
        => Assert.Equal("2024-01-01T00:00:00+02:00", ((SpecMapping)Parse("""{ "a": "2024-01-01T00:00:00+02:00" }""")).String("a"));

    [Theory]
    [InlineData("-1.7976931348623157e308")]
    [InlineData("1E400")]
    [InlineData("123456789012345678901234567890123456789012345")]
    [InlineData("0.10")]
    public void NumberOfAnySizeStaysAsItIsWritten(string number)
        => Assert.Equal(number, ((SpecScalar)((SpecMapping)Parse("{ \"a\":" + number + ",\n\"b\": 1 }"))["a"]!).Text);

    [Theory]
    [InlineData("{ \"a\": }", 0)]
    [InlineData("{\n\"a\": 1,\n\"a\": 2 }", 2)]
    [InlineData("{ \"a\": 1", 0)]
    [InlineData("{} {}", 0)]
    [InlineData("{\n\n \"a\": nul }", 2)]
    public void FaultNamesItsLine(string text, int line)
    {
        SpecTextException fault = Assert.Throws<SpecTextException>(() => Parse(text));

        Assert.Equal("JSON", fault.Language);
        Assert.Equal(line, fault.Location.Line);
    }

    [Fact]
    public void DeepNestingIsRefused()
        => Assert.Throws<SpecTextException>(() => Parse(new string('[', 5_000) + new string(']', 5_000)));

    private static (int, int, int) Place(SpecNode root, string pointer)
    {
        FloraGen.Diagnostics.SpecLocation location = new SpecTree((SpecMapping)root).LocationOf(pointer);
        return (location.Line, location.Column, location.Length);
    }

    private static SpecNode Parse(string text) => SpecText.Parse("spec.json", text, default);
}
