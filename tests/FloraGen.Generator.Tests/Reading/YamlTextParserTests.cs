using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Reading;

public class YamlTextParserTests
{
    [Fact]
    public void EveryNodeKnowsItsLocation()
    {
        SpecMapping root = Parse("""
            a: 1
            b:
              - x
              - c: text
            """);

        SpecNode text = new SpecTree((SpecMapping)root).Find("#/b/1/c")?.Node!;

        Assert.Equal((3, 7, 4), (text.Location.Line, text.Location.Column, text.Location.Length));
        Assert.Equal((3, 4), (root.Location.Line + 3, new SpecTree((SpecMapping)root).LocationOf("#/b/1/c").Column));
    }

    [Theory]
    [InlineData("no", SpecScalarKind.String)]
    [InlineData("on", SpecScalarKind.String)]
    [InlineData("3.1.0", SpecScalarKind.String)]
    [InlineData("2024-01-01", SpecScalarKind.String)]
    [InlineData("'1'", SpecScalarKind.String)]
    [InlineData("1e3", SpecScalarKind.Number)]
    [InlineData("+1.5E-3", SpecScalarKind.Number)]
    [InlineData("1.5", SpecScalarKind.Number)]
    [InlineData("-0.5", SpecScalarKind.Number)]
    [InlineData("True", SpecScalarKind.Boolean)]
    [InlineData("~", SpecScalarKind.Null)]
    [InlineData("", SpecScalarKind.Null)]
    [InlineData("\"\"", SpecScalarKind.String)]
    internal void PlainTextIsWhatYaml12Says(string text, SpecScalarKind kind)
        => Assert.Equal(kind, Assert.IsType<SpecScalar>(Parse("a: " + text)["a"]).Kind);

    [Fact]
    public void AliasStandsForItsAnchorAndMergeAddsEntries()
    {
        SpecMapping root = Parse("""
            base: &base
              x: 1
              y: 2
            copy: *base
            more:
              <<: *base
              y: 3
            """);

        Assert.Same(root["base"], root["copy"]);
        Assert.Equal("3", ((SpecMapping)root["more"]!).String("y"));
        Assert.Equal("1", ((SpecMapping)root["more"]!).String("x"));
    }

    [Theory]
    [InlineData("a: 1\na: 2", 1, 0, "twice")]
    [InlineData("a: *b", 0, 3, "anchor")]
    [InlineData("a: [1, 2", 1, 0, "")]
    [InlineData("a: 1\n b: 2", 1, 2, "")]
    [InlineData("? [a]\n: 1", 0, 2, "key")]
    public void FaultNamesItsLocation(string text, int line, int column, string reason)
    {
        SpecTextException fault = Assert.Throws<SpecTextException>(() => Parse(text));

        Assert.Equal("YAML", fault.Language);
        Assert.Equal(line, fault.Location.Line);
        Assert.InRange(fault.Location.Column, Math.Max(0, column - 1), column + 1);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNestingIsRefused()
    {
        string text = "a: " + new string('[', 5_000) + new string(']', 5_000);

        Assert.Throws<SpecTextException>(() => Parse(text));
    }

    private static SpecMapping Parse(string text) => (SpecMapping)SpecText.Parse("spec.yaml", text, default);
}
