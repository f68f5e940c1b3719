using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>The second judge has to be right itself: OpenAPI's table of styles, cell by cell.</summary>
public sealed class StyleTableTests
{
    private const string Primitive = "\"blue\"";
    private const string Array = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData("matrix", false, "\"\"", ";color")]
    [InlineData("matrix", false, Primitive, ";color=blue")]
    [InlineData("matrix", false, Array, ";color=blue,black,brown")]
    [InlineData("matrix", false, Object, ";color=R,100,G,200,B,150")]
    [InlineData("matrix", true, Primitive, ";color=blue")]
    [InlineData("matrix", true, Array, ";color=blue;color=black;color=brown")]
    [InlineData("matrix", true, Object, ";R=100;G=200;B=150")]
    [InlineData("label", false, Primitive, ".blue")]
    [InlineData("label", false, Array, ".blue,black,brown")]
    [InlineData("label", false, Object, ".R,100,G,200,B,150")]
    [InlineData("label", true, Array, ".blue.black.brown")]
    [InlineData("label", true, Object, ".R=100.G=200.B=150")]
    [InlineData("simple", false, Primitive, "blue")]
    [InlineData("simple", false, Array, "blue,black,brown")]
    [InlineData("simple", false, Object, "R,100,G,200,B,150")]
    [InlineData("simple", true, Array, "blue,black,brown")]
    [InlineData("simple", true, Object, "R=100,G=200,B=150")]
    public void PathsAndHeadersAreAsInTheTable(string style, bool explode, string value, string expected)
        => Assert.Equal(expected, StyleTable.Text(Color("path", style, explode), JsonNode.Parse(value), Uri.EscapeDataString));

    [Theory]
    [InlineData("form", false, "\"\"", "color=")]
    [InlineData("form", false, Primitive, "color=blue")]
    [InlineData("form", false, Array, "color=blue,black,brown")]
    [InlineData("form", false, Object, "color=R,100,G,200,B,150")]
    [InlineData("form", true, Array, "color=blue&color=black&color=brown")]
    [InlineData("form", true, Object, "R=100&G=200&B=150")]
    [InlineData("spaceDelimited", false, Array, "color=blue%20black%20brown")]
    [InlineData("spaceDelimited", false, Object, "color=R%20100%20G%20200%20B%20150")]
    [InlineData("pipeDelimited", false, Array, "color=blue%7Cblack%7Cbrown")]
    [InlineData("pipeDelimited", false, Object, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData("deepObject", true, Object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void QueriesAreAsInTheTable(string style, bool explode, string value, string expected)
        => Assert.Equal(expected, string.Join('&', StyleTable.Pairs(Color("query", style, explode), JsonNode.Parse(value), Uri.EscapeDataString).Select(static pair => $"{pair.Name}={pair.Value}")));

    [Theory]
    [InlineData("a%2Cb", "a,b")]
    [InlineData("a%20b", "a+b")]
    [InlineData("2024-05-17T10:20:30Z", "2024-05-17T10%3A20%3A30%2B00%3A00")]
    [InlineData("1.0", "1")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    public void SpellingsOfOneValueAreTheSame(string expected, string sent) => Assert.True(WireText.AreSame(expected, sent));

    [Theory]
    [InlineData("blue", "black")]
    [InlineData("", "blue")]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    public void OtherValuesAreNot(string expected, string sent) => Assert.False(WireText.AreSame(expected, sent));

    private static DocumentParameter Color(string location, string style, bool explode) => new("color", location, true, null, style, explode, false, []);
}
