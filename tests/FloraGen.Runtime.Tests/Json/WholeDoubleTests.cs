using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Whole numbers have a short way of their own, which leads where the general way does.</summary>
public class WholeDoubleTests
{
    public static TheoryData<string> Numbers { get; } = [.. Texts().Distinct()];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void NumberReadsAsSystemTextJsonReadsIt(string json)
    {
        Utf8JsonReader ours = new(Encoding.UTF8.GetBytes(json));
        Assert.True(ours.Read());

        double value = JsonRead.Double(ref ours);

        Assert.Equal(BitConverter.DoubleToInt64Bits(JsonSerializer.Deserialize<double>(json)), BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void NumberIsWrittenAsSystemTextJsonWritesIt(string json)
    {
        double value = double.Parse(json, CultureInfo.InvariantCulture);

        string written = Written(value);

        Assert.Equal("{\"number\":" + JsonSerializer.Serialize(value) + "}", written);
    }

    [Fact]
    public void NumberInSeveralSegmentsIsReadWhole()
    {
        ReadOnlySequence<byte> segments = TwoSegments("12345", "67 ");
        Utf8JsonReader reader = new(segments);
        Assert.True(reader.Read());

        Assert.Equal(1234567, JsonRead.Double(ref reader));
    }

    private static IEnumerable<string> Texts()
    {
        foreach (string number in (string[])["0", "-0", "0.0", "1", "-1", "1.5", "0.1", "1e3", "1E15", "1e-400", "4294967296", "9007199254740993", "5e-324", "1.7976931348623157e308"])
        {
            yield return number;
        }

        // Around each power of ten: as many digits as are short, and one more.
        for (long power = 1; power <= 1_000_000_000_000_000_000 / 10; power *= 10)
        {
            foreach (long near in (long[])[power - 1, power, power + 1, -power])
            {
                yield return near.ToString(CultureInfo.InvariantCulture);
            }
        }

        Random random = new(20);
        for (int count = 0; count < 200; count++)
        {
            yield return random.NextInt64(1L << random.Next(1, 62)).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Written(double value)
    {
        System.Buffers.ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            RecordWriter members = new(writer, new JsonMembers(1, "number"), AdditionalProperties.Empty);
            members.Number(0, value);
            members.End();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static ReadOnlySequence<byte> TwoSegments(string first, string second)
    {
        Segment last = new(Encoding.UTF8.GetBytes(second), first.Length, null);
        return new(new Segment(Encoding.UTF8.GetBytes(first), 0, last), 0, last, second.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, long index, Segment? next)
        {
            Memory = bytes;
            RunningIndex = index;
            Next = next;
        }
    }
}
