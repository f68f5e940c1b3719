namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

/// <summary>
/// The values of an enum on the wire, where there are so many that a compiler would take minutes over a switch. The first
/// one belongs to 1: 0 is what the enum does not know.
/// </summary>
internal sealed class EnumTable<T>
    where T : notnull
{
    private readonly T[] _values;
    private readonly Dictionary<T, int> _places = [];

    public EnumTable(params T[] values)
    {
        _values = values;
        foreach (T value in values)
        {
            _ = _places.TryAdd(value, _places.Count + 1);
        }
    }

    /// <summary>The enum's value; 0 when there is none.</summary>
    public int PlaceOf(T? value) => value is not null && _places.TryGetValue(value, out int place) ? place : 0;

    /// <summary>What stands on the wire for a value of the enum.</summary>
    public bool TryGet(int place, [MaybeNullWhen(false)] out T value)
    {
        bool isKnown = place > 0 && place <= _values.Length;
        value = isKnown ? _values[place - 1] : default;
        return isKnown;
    }
}
