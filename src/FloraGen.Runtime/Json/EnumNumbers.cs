namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>The numbers of an enum on the wire. The first one belongs to 1: 0 is what the enum does not know.</summary>
internal sealed class EnumNumbers
{
    private readonly long[] _numbers;
    private readonly Dictionary<long, int> _values = [];

    public EnumNumbers(params long[] numbers)
    {
        _numbers = numbers;
        for (int place = 0; place < numbers.Length; place++)
        {
            _ = _values.TryAdd(numbers[place], place + 1);
        }
    }

    /// <summary>The enum's value; 0 when there is none.</summary>
    public int ValueOf(long number) => _values.TryGetValue(number, out int value) ? value : 0;

    /// <summary>What stands on the wire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public long Of(int value) => value > 0 && value <= _numbers.Length
        ? _numbers[value - 1]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no number on the wire.");

    /// <summary>The enum's value; 0 for a number that it does not know.</summary>
    /// <exception cref="JsonReadException">There is no number.</exception>
    public int Read(ref Utf8JsonReader reader) => JsonRead.EnumNumber(ref reader, out long number) ? ValueOf(number) : 0;

    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(Of(value));
}
