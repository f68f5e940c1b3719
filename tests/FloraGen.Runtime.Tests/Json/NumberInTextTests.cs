using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Numbers that servers write as texts.</summary>
public class NumberInTextTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("\"7\"")]
    public void NumberOfEachKindIsReadFromANumberAndFromAText(string json)
    {
        Assert.Equal(7, Read(json, NumberInText.Int32));
        Assert.Equal(7L, Read(json, NumberInText.Int64));
        Assert.Equal(7U, Read(json, NumberInText.UInt32));
        Assert.Equal(7UL, Read(json, NumberInText.UInt64));
        Assert.Equal(7F, Read(json, NumberInText.Single));
        Assert.Equal(7D, Read(json, NumberInText.Double));
        Assert.Equal(7M, Read(json, NumberInText.Decimal));
    }

    [Theory]
    [InlineData("\"seven\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    public void WhatIsNoNumberIsRefused(string json)
    {
        Assert.Throws<JsonReadException>(() => Read(json, NumberInText.Int32));
        Assert.Throws<JsonReadException>(() => Read(json, NumberInText.UInt64));
        Assert.Throws<JsonReadException>(() => Read(json, NumberInText.Double));
    }

    private static T Read<T>(string json, JsonReadFunc<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }
}
