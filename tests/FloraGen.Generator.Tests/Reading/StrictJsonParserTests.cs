using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Reading;

/// <summary>The quick parser may leave a text to the thorough one, but never read it otherwise.</summary>
public class StrictJsonParserTests
{
    [Theory]
    [InlineData("""{ "a": 12, "list": [ "x", { "key" : "text" } ], "none": {}, "nothing": [] }""")]
    [InlineData("{\n  \"a\":\t-0,\n\t\"b\" \t : 0.50,\n  \"c\": 18446744073709551615,\n\n\"d\": -12.5e+3, \"e\": 1E5, \"f\": 9223372036854775807, \"g\": -0.0 }\n\n")]
    [InlineData("""{ "a": "line\nnext \"quoted\" \\ \/ \u00e9 \t\b\f\r end", "b": "", "é": "ü", "c": "\u000a" }""")]
    [InlineData("""{"a":true,"b":false,"c":null,"d":[true,false,null,[],{}]}""")]
    [InlineData("""{ "x-enum-varnames": ["A"], "enum": ["a"], "2024-01-01": "2024-01-01T00:00:00+02:00" }""")]
    [InlineData("""{ "a1": 1, "a2": 2, "a3": 3, "a4": 4, "a5": 5, "a6": 6, "a7": 7, "a8": 8, "a9": 9, "a10": 10 }""")]
    [InlineData("\r\n{\r\n  \"a\": 1\r\n,\r\n  \"b\": [\r\n    true,\r\n    0.5\r\n  ],\r\n\t\"c\" : null\r\n}\r\n\r\n")]
    [InlineData("{ \"surrogates\": \"\U0001F600\" }")]
    public void TextIsReadAsTheOtherParserReadsIt(string text)
    {
        SpecNode? quick = Quick(text);

        Assert.NotNull(quick);
        Assert.Equal(Told(new JsonTextParser(ReadDocument.Path, text, CancellationToken.None).Parse()), Told(quick));
    }

    [Theory]
    [InlineData("{ 'a': 1 }")]
    [InlineData("{ a: 1 }")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1 } // end")]
    [InlineData("{ \"a\": 1\r}")]
    [InlineData("{ \"a\": 1,\r \"b\": 2 }")]
    [InlineData("{ \"a\": 01 }")]
    [InlineData("{ \"a\": .5 }")]
    [InlineData("{ \"a\": 1. }")]
    [InlineData("{ \"a\": - }")]
    [InlineData("{ \"a\": 1e }")]
    [InlineData("{ \"a\": 1E400 }")]
    [InlineData("{ \"a\": truth }")]
    [InlineData("{ \"a\": NaN }")]
    [InlineData("{ \"a\": \"\\ud83d\\ude00\" }")]
    [InlineData("{ \"a\": \"\\x\" }")]
    [InlineData("{ \"a\": \"\\u12\" }")]
    [InlineData("{ \"a\": \"two\nlines\" }")]
    [InlineData("{ \"a\\u0062\": 1 }")]
    [InlineData("{ \"a\"\n: 1 }")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    [InlineData("{ \"a\": [1, 2")]
    [InlineData("{ \"a\": \"open")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\" 1 }")]
    [InlineData("")]
    public void WhatIsRareOrWrongIsLeftToTheOtherParser(string text) => Assert.Null(Quick(text));

    [Fact]
    public void DepthHasAnEnd()
    {
        Assert.Null(Quick(new string('[', 100_000)));
        Assert.NotNull(Quick(new string('[', 200) + new string(']', 200)));
    }

    private static SpecNode? Quick(string text) => new StrictJsonParser(ReadDocument.Path, text, CancellationToken.None).Parse(0);

    /// <summary>Every node with its location, and every key with its own.</summary>
    private static string Told(SpecNode root)
    {
        List<string> lines = [];
        Add(new SpecElement(root, null, ""));
        return string.Join('\n', lines);

        void Add(SpecElement element)
        {
            string value = element.Node is SpecScalar scalar ? $"{scalar.Kind} '{scalar.Text}'" : element.Node.GetType().Name;
            lines.Add($"{element.Pointer} {element.Parent?.Mapping?.Find(element.Key)?.KeyLocation} {element.Node.Location} {value}");
            foreach (SpecElement inner in element.Members.Concat(element.Items))
            {
                Add(inner);
            }
        }
    }
}
