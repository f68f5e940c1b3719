using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>What limits of a member say about the case of a union that a value is of.</summary>
public class HintTests
{
    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("2", true)]
    [InlineData("2.5", false)]
    [InlineData("\"1\"", null)]
    public void BoundsOfANumberBelongToIt(string value, bool? matches) => Assert.Equal(matches, Matches(new JsonRange("n", 1, 2), value));

    [Theory]
    [InlineData("1", false)]
    [InlineData("1.5", true)]
    [InlineData("2", false)]
    public void BoundsThatAreExcludedDoNot(string value, bool? matches)
        => Assert.Equal(matches, Matches(new JsonRange("n", 1, 2, excludesMinimum: true, excludesMaximum: true), value));

    [Theory]
    [InlineData("\"\"", false)]
    [InlineData("\"a\"", true)]
    [InlineData("\"ab\"", true)]
    [InlineData("\"\\ud83c\\udf37b\"", true)]
    [InlineData("\"abc\"", false)]
    [InlineData("[]", false)]
    [InlineData("[[1,2,3]]", true)]
    [InlineData("[1,{},3]", false)]
    [InlineData("1", null)]
    public void LengthIsThatOfCharactersOrItems(string value, bool? matches) => Assert.Equal(matches, Matches(new JsonLength("n", 1, 2), value));

    [Fact]
    public void MemberThatIsNotThereTellsNothing()
    {
        Utf8JsonReader reader = On("{}");

        Assert.Null(new JsonRange("n", 1, 2).Matches(reader));
        Assert.Null(new JsonLength("n", 1, 2).Matches(reader));
    }

    private static bool? Matches(JsonHint hint, string value) => hint.Matches(On($$"""{"other":5,"n":{{value}}}"""));

    private static Utf8JsonReader On(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }
}
