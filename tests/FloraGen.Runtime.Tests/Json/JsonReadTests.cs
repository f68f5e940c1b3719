using System.Globalization;
using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Numbers and texts at the edge of what their types hold.</summary>
public class JsonReadTests
{
    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("-2147483648", -2147483648)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("120e-1", 12)]
    [InlineData("-0", 0)]
    [InlineData("2147483648", null)]
    [InlineData("-2147483649", null)]
    [InlineData("1.5", null)]
    [InlineData("1e-30", null)]
    [InlineData("1e10", null)]
    [InlineData("1e400", null)]
    [InlineData("99999999999999999999999999999999999999", null)]
    public void WholeNumberOf32BitsIsExactOrRefused(string json, int? value) => Reads(json, JsonRead.Int32, value);

    [Theory]
    [InlineData("9223372036854775807", 9223372036854775807)]
    [InlineData("-9223372036854775808", -9223372036854775808)]
    [InlineData("9223372036854775807.0", 9223372036854775807)]
    [InlineData("1e18", 1000000000000000000)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("0.1", null)]
    [InlineData("1e-30", null)]
    [InlineData("1.00000000000000000000000000000000001", null)]
    [InlineData("1e19", null)]
    [InlineData("1e400", null)]
    public void WholeNumberOf64BitsIsExactOrRefused(string json, long? value) => Reads(json, JsonRead.Int64, value);

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("1e-400", 0d)]
    [InlineData("1e309", null)]
    [InlineData("-1e400", null)]
    [InlineData("\"1\"", null)]
    [InlineData("\"NaN\"", null)]
    public void NumberIsFinite(string json, double? value) => Reads(json, JsonRead.Double, value);

    [Theory]
    [InlineData("0.5", 0.5f)]
    [InlineData("3.4028235e38", float.MaxValue)]
    [InlineData("1e39", null)]
    public void SingleNumberIsFinite(string json, float? value) => Reads(json, JsonRead.Single, value);

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.10", "0.10")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("1e29", null)]
    public void DecimalIsExactOrRefused(string json, string? value)
        => Reads<decimal>(json, JsonRead.Decimal, value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"2026-02-28\"", true)]
    [InlineData("\"2026-02-29\"", false)]
    [InlineData("\"2026-2-3\"", false)]
    [InlineData("\"2026-02-28T00:00:00\"", true)]
    [InlineData("\"2026-02-28T23:30:00-05:00\"", true)]
    [InlineData("\"2026-02-28t00:00:00\"", true)]
    [InlineData("\"2026-02-28 00:00:00\"", true)]
    [InlineData("\"2026-02-28x00:00:00\"", false)]
    [InlineData("\"2026-02-29T00:00:00\"", false)]
    [InlineData("\"2026-02-28T\"", false)]
    [InlineData("20260228", false)]
    public void DateIsADayWithOrWithoutATime(string json, bool isDate) => Reads(json, JsonRead.Date, isDate ? new DateOnly(2026, 2, 28) : null);

    [Theory]
    [InlineData("\"0b7f3c1e-8a52-4f0e-9d3c-5a1b2c3d4e5f\"", true)]
    [InlineData("\"0B7F3C1E-8A52-4F0E-9D3C-5A1B2C3D4E5F\"", true)]
    [InlineData("\"0b7f3c1e\"", false)]
    [InlineData("\"\"", false)]
    public void UuidIsAUuid(string json, bool isUuid)
        => Reads(json, JsonRead.Guid, isUuid ? new Guid("0b7f3c1e-8a52-4f0e-9d3c-5a1b2c3d4e5f") : null);

    [Theory]
    [InlineData("\"AQI=\"", true)]
    [InlineData("\"\"", true)]
    [InlineData("\"A\\nQI=\"", true)]
    [InlineData("\"AQJ=\"", true)]
    [InlineData("\"AQI\"", false)]
    [InlineData("\"A Q I\"", false)]
    [InlineData("[1,2]", false)]
    public void BytesAreBase64(string json, bool isBase64)
    {
        if (isBase64)
        {
            Assert.Equal(Convert.FromBase64String(JsonDocument.Parse(json).RootElement.GetString()!), Read(json, JsonRead.Bytes));
            return;
        }

        Assert.Throws<JsonReadException>(() => Read(json, JsonRead.Bytes));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", null)]
    [InlineData("\"true\"", null)]
    public void BooleanIsABoolean(string json, bool? value) => Reads(json, JsonRead.Boolean, value);

    [Theory]
    [InlineData("2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.1234567+00:00")]
    [InlineData("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.1234567+00:00")]
    [InlineData("2026-01-02T03:04:05-11:30", "2026-01-02T03:04:05.0000000-11:30")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2026-01-02T03:04:60Z", null)]
    [InlineData("2026-01-02T24:00:00Z", null)]
    [InlineData("2026-01-02T03:04:05+15:00", null)]
    [InlineData("0001-01-01T00:00:00+14:00", null)]
    [InlineData("10000-01-01T00:00:00Z", null)]
    [InlineData("Fri, 02 Jan 2026 03:04:05 GMT", null)]
    public void TimeIsReadWithoutTheMachinesZone(string text, string? value)
        => Reads<DateTimeOffset>($"\"{text}\"", JsonRead.DateTimeOffset, value is null ? null : DateTimeOffset.Parse(value, CultureInfo.InvariantCulture));

    [Fact]
    public void MapKeepsItsOrderAndRefusesANameThatStandsTwice()
    {
        IReadOnlyDictionary<string, int> map = Read("""{"z":1,"a":2,"":3}""", static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int32));

        Assert.Equal(["z", "a", ""], map.Keys);
        Assert.Equal([1, 2, 3], map.Values);
        Assert.False(map.TryGetValue("b", out int missing));
        Assert.Equal(0, missing);
        Assert.Throws<KeyNotFoundException>(() => map["b"]);
        Assert.Throws<JsonReadException>(() => Read("""{"a":1,"\u0061":2}""", static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int32)));
    }

    private static void Reads<T>(string json, JsonReadFunc<T> read, T? value)
        where T : struct
    {
        if (value is { } expected)
        {
            Assert.Equal(expected, Read(json, read));
            return;
        }

        Assert.Throws<JsonReadException>(() => Read(json, read));
    }

    private static T Read<T>(string json, JsonReadFunc<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        return read(ref reader);
    }
}
