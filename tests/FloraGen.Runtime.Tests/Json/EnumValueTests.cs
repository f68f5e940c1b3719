using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>What stands on the wire for the values of an enum.</summary>
public class EnumValueTests
{
    private static readonly EnumTexts s_texts = new([1, 7, 3], "a", "ä\"b", "");
    private static readonly EnumNumbers s_numbers = new([10, -1, 3], 10, -1, long.MaxValue);

    [Theory]
    [InlineData("a", 1)]
    [InlineData("ä\"b", 7)]
    [InlineData("", 3)]
    [InlineData("A", 0)]
    [InlineData(null, 0)]
    [InlineData("\ufffd", 0)]
    public void TextHasAValue(string? text, int value) => Assert.Equal(value, s_texts.ValueOf(text));

    [Fact]
    public void HalfACharacterIsNoOtherText() => Assert.Equal(0, new EnumTexts([1], "\ufffd").ValueOf("\ud800"));

    [Theory]
    [InlineData("\"a\"", 1)]
    [InlineData("\"\\u0061\"", 1)]
    [InlineData("\"ä\\\"b\"", 7)]
    [InlineData("\"\"", 3)]
    [InlineData("\"other\"", 0)]
    public void TextIsRead(string json, int value) => Assert.Equal(value, Read(json, s_texts.Read));

    [Theory]
    [InlineData("10", 10)]
    [InlineData("1e1", 10)]
    [InlineData("-1", -1)]
    [InlineData("9223372036854775807", 3)]
    [InlineData("9223372036854775808", 0)]
    [InlineData("11", 0)]
    public void NumberIsRead(string json, int value) => Assert.Equal(value, Read(json, s_numbers.Read));

    [Fact]
    public void ValueIsWrittenAsItIsRead()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            s_texts.Write(writer, 1);
            s_texts.Write(writer, 7);
            s_numbers.Write(writer, -1);
            writer.WriteEndArray();
        }

        Assert.Equal("""["a","\u00E4\u0022b",-1]""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(4)]
    public void ValueThatTheEnumDoesNotKnowIsAFault(int value)
    {
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => s_texts.Of(value));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => s_numbers.Of(value));
        using Utf8JsonWriter writer = new(new MemoryStream());
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => s_texts.Write(writer, value));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public void NumberIsANumber(string json) => Assert.Throws<JsonReadException>(() => Read(json, s_numbers.Read));

    /// <summary>An application may keep what it could not send.</summary>
    [Fact]
    public void NumberThatTheEnumDoesNotKnowIsNullForTheApplication()
    {
        bool before = SerializerCall.Enter();
        try
        {
            Assert.Equal("[null,10,-1]", Written(0, 10, -1));
            Assert.Equal(0, Read("null", s_numbers.Read));
            Assert.Equal(10, Read("10", s_numbers.Read));
            _ = Assert.Throws<JsonReadException>(() => Read("true", s_numbers.Read));
        }
        finally
        {
            SerializerCall.Leave(before);
        }

        _ = Assert.Throws<ArgumentOutOfRangeException>(static () => Written(0));
        Assert.Equal("[10,-1]", Written(10, -1));
    }

    [Theory]
    [InlineData("10", 10)]
    [InlineData("-1", -1)]
    [InlineData("9223372036854775807", 3)]
    [InlineData("11", 0)]
    [InlineData("Unrecognized", 0)]
    public void NumberIsTheNameOfAMember(string name, int value)
    {
        Assert.Equal(value, s_numbers.ValueOfKey(name));
        Assert.Equal(value == 0 ? "Unrecognized" : name, s_numbers.KeyOf(value));
    }

    [Fact]
    public void ValueThatNoMemberKeepsIsKnownOrAFault()
    {
        Assert.Equal(DayOfWeek.Friday, Read("\"Friday\"", Known));
        JsonReadException fault = Assert.Throws<JsonReadException>(() => Read("\"Doomsday\"", Known));
        Assert.Contains("one of the known values", fault.Message, StringComparison.Ordinal);

        static DayOfWeek Known(ref Utf8JsonReader reader)
            => JsonRead.Known(ref reader, static (ref Utf8JsonReader text) => text.ValueTextEquals("Friday"u8) ? DayOfWeek.Friday : default);
    }

    private static string Written(params int[] numbers)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            foreach (int number in numbers)
            {
                s_numbers.Write(writer, number);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Read<T>(string json, JsonReadFunc<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        return read(ref reader);
    }
}
