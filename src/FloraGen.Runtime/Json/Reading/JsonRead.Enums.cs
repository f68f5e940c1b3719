namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonRead
{
    /// <summary>A number that may be one of an enum's.</summary>
    /// <returns>False when no whole number of 64 bits stands there.</returns>
    public static bool EnumNumber(ref Utf8JsonReader reader, out long value)
    {
        ExpectNumber(ref reader);
        return reader.TryGetInt64(out value) || TryWhole(ref reader, out value);
    }

    /// <summary>A value that an enum knows, for members that keep no other.</summary>
    public static T Known<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct, Enum
    {
        T value = read(ref reader);
        return value.Equals(default(T)) ? throw Malformed(ref reader, "one of the known values") : value;
    }
}
