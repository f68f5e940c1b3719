using System.Text;
using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Members of a record, by kinds that few documents have.</summary>
public class RecordMemberTests
{
    private static readonly JsonMembers s_members = new(0, ["a"]);

    [Fact]
    public void NumberOfEachKindIsWritten()
    {
        Assert.Equal("""{"a":7}""", Written(static record => record.Number(0, (int?)7)));
        Assert.Equal("""{"a":7}""", Written(static record => record.Number(0, (long?)7)));
        Assert.Equal("""{"a":7}""", Written(static record => record.Number(0, (uint?)7)));
        Assert.Equal("""{"a":7}""", Written(static record => record.Number(0, (ulong?)7)));
        Assert.Equal("""{"a":1.5}""", Written(static record => record.Number(0, (float?)1.5F)));
        Assert.Equal("""{"a":1.5}""", Written(static record => record.Number(0, (double?)1.5)));
        Assert.Equal("""{"a":1.5}""", Written(static record => record.Number(0, (decimal?)1.5M)));
    }

    [Fact]
    public void NumberThatIsNotThereIsLeftOut()
    {
        Assert.Equal("{}", Written(static record => record.Number(0, (int?)null)));
        Assert.Equal("{}", Written(static record => record.Number(0, (long?)null)));
        Assert.Equal("{}", Written(static record => record.Number(0, (uint?)null)));
        Assert.Equal("{}", Written(static record => record.Number(0, (ulong?)null)));
        Assert.Equal("{}", Written(static record => record.Number(0, (float?)null)));
        Assert.Equal("{}", Written(static record => record.Number(0, (decimal?)null)));
    }

    [Theory]
    [InlineData("null", null, false)]
    [InlineData("1", 1L, false)]
    [InlineData("9223372036854775807", long.MaxValue, false)]
    [InlineData("9223372036854775808", null, true)]
    [InlineData("-9223372036854775809", null, true)]
    public void WholeNumberBeyond64BitsIsKeptAsItIsWritten(string json, long? value, bool isKept)
    {
        (long? read, AdditionalProperties kept) = Read(json, static (ref RecordReader record, ref Utf8JsonReader reader) => record.KeptInt64(ref reader));

        Assert.Equal(value, read);
        Assert.Equal(isKept, kept.ContainsKey("a"));
    }

    [Theory]
    [InlineData("P1M", "P1M")]
    [InlineData("P1Y2M10DT2H", "P1Y2M10DT2H")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT1H30M", "PT1H30M")]
    public void LengthInYearsAndMonthsIsWrittenAsItCameUnlessItIsChanged(string text, string written)
    {
        (TimeSpan value, AdditionalProperties kept) = Read($"\"{text}\"", static (ref RecordReader record, ref Utf8JsonReader reader) => record.KeptDuration(ref reader));

        Assert.Equal($$"""{"a":"{{written}}"}""", Written(record => WriteLength(record, value), kept));
        Assert.Equal("""{"a":"PT1S"}""", Written(static record => WriteLength(record, TimeSpan.FromSeconds(1)), kept));
    }

    /// <summary>A member that has a name of its own comes first, then one that has a type, then what the record does not know.</summary>
    [Theory]
    [InlineData("a", """{"a":7,"b":"kept","c":"kept"}""")]
    [InlineData("b", """{"a":7,"b":1,"c":"kept"}""")]
    [InlineData("d", """{"a":7,"d":1,"b":"kept","c":"kept"}""")]
    public void EachNameIsWrittenOnceWhereverItsValueIsKept(string entry, string json)
    {
        AdditionalPropertiesBuilder builder = default;
        foreach (string name in (string[])["a", "b", "c"])
        {
            builder.Add(name, JsonDocument.Parse("\"kept\"").RootElement);
        }

        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            RecordWriter record = new(writer, s_members, builder.Build(s_members, default));
            record.Number(0, (int?)7);
            record.EndWith(new Dictionary<string, int> { [entry] = 1 }, static (json, value) => json.WriteNumberValue(value));
        }

        Assert.Equal(json, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteLength(RecordWriter record, TimeSpan value)
    {
        _ = record.Name(0);
        record.KeptDuration(0, value);
    }

    private delegate T ReadMember<T>(ref RecordReader record, ref Utf8JsonReader reader);

    private static (T Value, AdditionalProperties Kept) Read<T>(string value, ReadMember<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes($$"""{"a":{{value}}}"""));
        reader.Read();
        RecordReader record = new(ref reader, s_members);
        Assert.True(record.Next(ref reader));
        T member = read(ref record, ref reader);
        Assert.False(record.Next(ref reader));
        return (member, record.End(ref reader));
    }

    private static string Written(Action<RecordWriter> write, AdditionalProperties? additional = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            RecordWriter record = new(writer, s_members, additional ?? AdditionalProperties.Empty);
            write(record);
            record.End();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
