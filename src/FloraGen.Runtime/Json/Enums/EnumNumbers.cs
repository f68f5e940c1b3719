namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

/// <summary>The numbers of an enum on the wire, and the enum's own for them. 0 is what the enum does not know.</summary>
internal sealed class EnumNumbers : IEnumKeys
{
    private readonly int[] _own;
    private readonly long[] _numbers;
    private readonly Dictionary<long, int> _values = [];

    /// <param name="own">The enum's values, none of them 0.</param>
    /// <param name="numbers">What stands on the wire for each.</param>
    public EnumNumbers(int[] own, params long[] numbers)
    {
        _own = own;
        _numbers = numbers;
        for (int index = 0; index < numbers.Length; index++)
        {
            _ = _values.TryAdd(numbers[index], own[index]);
        }
    }

    /// <summary>The enum's value; 0 when there is none.</summary>
    public int ValueOf(long number) => _values.TryGetValue(number, out int value) ? value : 0;

    /// <summary>What stands on the wire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public long Of(int value) => Array.IndexOf(_own, value) is var index and >= 0
        ? _numbers[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no number on the wire.");

    /// <summary>The enum's value; 0 for a number that it does not know.</summary>
    /// <exception cref="JsonReadException">There is no number.</exception>
    public int Read(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null && SerializerCall.IsOpen ? 0
            : JsonRead.EnumNumber(ref reader, out long number) ? ValueOf(number)
            : 0;

    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value, and a request is written.</exception>
    public void Write(Utf8JsonWriter writer, int value)
    {
        if (SerializerCall.IsOpen && Array.IndexOf(_own, value) < 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(Of(value));
        }
    }

    public int ValueOfKey(string name) => long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? ValueOf(number) : 0;

    public string KeyOf(int value)
        => Array.IndexOf(_own, value) is var index and >= 0 ? _numbers[index].ToString(CultureInfo.InvariantCulture) : "Unrecognized";
}
