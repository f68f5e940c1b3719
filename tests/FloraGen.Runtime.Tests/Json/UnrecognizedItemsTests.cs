using System.Text;
using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Lists and maps of an enum whose record keeps the JSON of what the enum does not know. Sunday, which is zero, stands for that.</summary>
public class UnrecognizedItemsTests
{
    private static readonly DayOfWeek[] s_known = [DayOfWeek.Monday, DayOfWeek.Friday];
    private static readonly DayOfWeek[] s_unknown = [DayOfWeek.Monday, DayOfWeek.Sunday];

    [Fact]
    public void JsonIsKeptWhereTheEnumDoesNotKnowAnItem()
    {
        Assert.Equal("""{"days":["mon","doomsday"]}""", Kept(s_unknown).ToString());
        Assert.Equal("{}", Kept(s_known).ToString());
    }

    [Fact]
    public void ItemsGoOutAsTheyCameWhileOneOfThemHasNoText()
    {
        Assert.Equal("""{"days":["mon","doomsday"]}""", Written(s_unknown, Kept(s_unknown)));
        Assert.Equal("""{"days":"none was written"}""", Written(s_known, Kept(s_unknown)));
    }

    [Fact]
    public void ItemWithoutATextOrJsonIsAFaultOfARequestOnly()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(static () => Written(s_unknown, AdditionalProperties.Empty));
        Assert.Contains("\"days\"", fault.Message, StringComparison.Ordinal);

        bool before = SerializerCall.Enter();
        try
        {
            Assert.Equal("""{"days":"none was written"}""", Written(s_unknown, AdditionalProperties.Empty));
        }
        finally
        {
            SerializerCall.Leave(before);
        }
    }

    private static AdditionalProperties Kept(DayOfWeek[] items)
    {
        Utf8JsonReader reader = new("""["mon","doomsday"]"""u8);
        Assert.True(reader.Read());
        AdditionalPropertiesBuilder builder = default;
        UnrecognizedItems.Keep(items, reader, "days", ref builder);
        return builder.Build(new JsonMembers(0), default);
    }

    private static string Written(DayOfWeek[] items, AdditionalProperties kept)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("days");
            if (!UnrecognizedItems.TryWriteKept(writer, items, "days", kept))
            {
                writer.WriteStringValue("none was written");
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
