using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>How well an object fits a record, by which the case of a union is chosen.</summary>
public class RecordFitTests
{
    private static readonly JsonMembers s_members = new(3, "id", "name", "note", "size", "tag") { Nullable = [2] };
    private static readonly JsonKinds[] s_kinds = [JsonKinds.Number, JsonKinds.Text, JsonKinds.Text | JsonKinds.Null, JsonKinds.Any, JsonKinds.Text];

    [Theory]
    [InlineData("""{"id":1,"name":"x","note":"y"}""", 3, 0)]
    [InlineData("""{"id":1,"name":"x","note":null,"size":2}""", 4, 0)]
    [InlineData("""{"size":{"id":"no"},"id":1,"name":"x","note":"y"}""", 4, 0)]
    [InlineData("""{"id":1,"name":"x","note":"y","other":1}""", 3, 0)]
    [InlineData("""{"id":1,"name":"x","note":"y","name":"z"}""", 3, 0)]
    [InlineData("""{"id":1,"name":"x"}""", 2, 1)]
    public void TheMoreMembersItKnowsTheBetterAndOneThatMayBeNullIsMissed(string json, int known, int leftOut)
        => Assert.Equal(JsonFit.Object + (known * JsonFit.KnownMember) - leftOut, Fit(json));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"id":1,"note":"y","size":2}""")]
    [InlineData("""{"id":1,"id":1,"note":"y"}""")]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""{"id":"1","name":"x"}""")]
    [InlineData("""{"id":1,"name":null}""")]
    [InlineData("""{"id":1,"name":"x","note":"y","tag":1}""")]
    public void ObjectWithoutARequiredMemberOrWithAMemberOfAnotherKindFitsNot(string json) => Assert.Equal(JsonFit.None, Fit(json));

    [Theory]
    [InlineData("""{"id":1,"name":"x","note":"y"}""", 0)]
    [InlineData("""{"id":1,"name":"x","note":"y","a":1}""", JsonFit.KnownMember - 1)]
    [InlineData("""{"id":1,"name":"x","note":"y","a":1,"b":2}""", JsonFit.KnownMember - 1)]
    public void MembersWithoutANameCountLessThanOneWithANameAndOnlyWhereTheyBelongToTheRecord(string json, int more)
        => Assert.Equal(JsonFit.Object + (3 * JsonFit.KnownMember) + more, Fit(json, isOpen: true));

    /// <summary>Otherwise a record of very many members would come before one that says which it is.</summary>
    [Theory]
    [InlineData(1_000)]
    [InlineData(1_001)]
    public void ThousandMembersCountNoLessThanMore(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(static index => $"m{index}")];
        JsonMembers members = new(0, names);

        int fit = Fit($$"""{{{string.Join(',', names.Select(static name => $"\"{name}\":1"))}}}""", members);

        Assert.Equal(JsonFit.Object + (1_000 * JsonFit.KnownMember), fit);
    }

    /// <summary>Otherwise it would fit worse than a record that knows none of the members.</summary>
    [Fact]
    public void ThousandMembersThatAreLeftOutCountLessThanOneThatIsThere()
    {
        string[] names = [.. Enumerable.Range(0, 1_001).Select(static index => $"m{index}")];
        JsonMembers members = new(names.Length, names) { Nullable = [.. Enumerable.Range(0, names.Length)] };

        Assert.Equal(JsonFit.Object + 1, Fit("""{"m0":1}""", members));
    }

    private static int Fit(string json, bool isOpen = false)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        return JsonFit.Record(reader, s_members, s_kinds, isOpen);
    }

    private static int Fit(string json, JsonMembers members)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        return JsonFit.Record(reader, members, [.. Enumerable.Repeat(JsonKinds.Any, 1_001)]);
    }
}
