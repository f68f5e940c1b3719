namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Lists and maps of enums that hold a text which the enum does not know: the record keeps their JSON.</summary>
internal static class UnrecognizedItems
{
    /// <param name="items">What was read.</param>
    /// <param name="start">The reader as it stood on the first token of the items.</param>
    /// <param name="member">The member's name on the wire.</param>
    /// <param name="additional">Where the JSON is kept.</param>
    public static void Keep<T>(IEnumerable<T> items, Utf8JsonReader start, string member, ref AdditionalPropertiesBuilder additional)
        where T : struct, Enum
    {
        if (HasDefault(items))
        {
            additional.Add(member, JsonRead.Element(ref start));
        }
    }

    /// <returns>False when every item has a text of its own, or JsonSerializer writes null for one that has none.</returns>
    /// <exception cref="ArgumentException">An item has none, and a request is written.</exception>
    public static bool TryWriteKept<T>(Utf8JsonWriter writer, IEnumerable<T> items, string member, AdditionalProperties additional)
        where T : struct, Enum
        => HasDefault(items) && TryWrite(writer, member, additional);

    private static bool TryWrite(Utf8JsonWriter writer, string member, AdditionalProperties additional)
    {
        if (!additional.TryGetValue(member, out JsonElement kept))
        {
            return SerializerCall.IsOpen ? false : throw SerializerCall.NoText(member);
        }

        kept.WriteTo(writer);
        return true;
    }

    /// <summary>An enum's first member, zero, stands for every text that it does not know.</summary>
    private static bool HasDefault<T>(IEnumerable<T> items)
        where T : struct, Enum
    {
        foreach (T item in items)
        {
            if (EqualityComparer<T>.Default.Equals(item, default))
            {
                return true;
            }
        }

        return false;
    }
}
