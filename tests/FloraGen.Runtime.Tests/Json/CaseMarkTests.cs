using System.Text;
using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>A discriminator that a case of a union does not list among its members is written once.</summary>
public class CaseMarkTests
{
    [Theory]
    [InlineData("kind", "{}")]
    [InlineData("other", """{"kind":"cat"}""")]
    public void MarkIsLeftOutWhereTheEntriesHaveItsMember(string entry, string written)
    {
        CaseMark mark = new CaseMark("kind", "cat").Unless(new Dictionary<string, int> { [entry] = 1 });

        Assert.Equal(written, Written(mark, AdditionalProperties.Empty));
    }

    [Fact]
    public void MarkThatCameInIsWrittenAsItCameAndOnlyOnce()
    {
        AdditionalPropertiesBuilder builder = default;
        builder.Add("kind", JsonDocument.Parse("\"lion\"").RootElement);
        builder.Add("tail", JsonDocument.Parse("1").RootElement);
        AdditionalProperties additional = builder.Build(new JsonMembers(0), default);
        CaseMark mark = new("kind", "cat");

        Assert.Equal("""{"kind":"lion"}""", Written(mark, additional));
        Assert.Equal(["tail"], mark.Rest(additional).Keys);
        Assert.Same(additional, default(CaseMark).Rest(additional));
    }

    [Fact]
    public void NothingIsMadeAnewWhereNoMarkIsToBeWritten()
    {
        AdditionalPropertiesBuilder builder = default;
        builder.Add("tail", JsonDocument.Parse("1").RootElement);
        AdditionalProperties additional = builder.Build(new JsonMembers(0), default);

        Assert.Same(additional, new CaseMark("kind", "cat").Rest(additional));
        Assert.Equal("{}", Written(default(CaseMark).Unless(new Dictionary<string, int> { ["kind"] = 1 }), additional));
    }

    private static string Written(CaseMark mark, AdditionalProperties additional)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            mark.Write(writer, additional);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
