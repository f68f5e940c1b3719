namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>
/// How well a value fits a type, so that the cases of a union can be told apart before one of them is read: by the first
/// token, and by what tells more about it. Nothing is thrown for a value that does not fit.
/// </summary>
internal static partial class JsonFit
{
    public const int None = 0;

    /// <summary>Any JSON: chosen when nothing else fits.</summary>
    public const int Anything = 1;

    /// <summary>Almost every short word is base64 as well, so a plain text is likelier.</summary>
    public const int Encoded = 20;

    public const int Plain = 30;

    /// <summary>A text that parses, a whole number.</summary>
    public const int Formatted = 40;

    /// <summary>One of a few known values.</summary>
    public const int Exact = 50;

    /// <summary>What is taken off where a member has a value that is none of the case's: a case that really fits comes first.</summary>
    public const int Misfit = 1_100_000;

    public const int Object = Misfit + 1_000;

    public const int KnownMember = 1_000;

    /// <summary>A member says that it is this case: that tells more than any number of other members.</summary>
    public const int Constant = 3_000_000;

    private const int MaxKnown = 1_000;

    /// <summary>What maps and records with open members have over a record that knows none of an object's members.</summary>
    private const int MaxEntry = KnownMember - 1;

    public static int Json(Utf8JsonReader reader, ref int looks) => Anything;

    public static int String(Utf8JsonReader reader, ref int looks) => reader.TokenType == JsonTokenType.String ? Plain : None;

    public static int Boolean(Utf8JsonReader reader, ref int looks)
        => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? Exact : None;

    public static int Int32(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number
            ? Whole(reader.TryGetInt32(out _), JsonRead.TryWhole(ref reader, out long value) && value is >= int.MinValue and <= int.MaxValue)
            : None;

    public static int Int64(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number ? Whole(reader.TryGetInt64(out _), JsonRead.TryWhole(ref reader, out long _)) : None;

    public static int Single(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && JsonNumber.IsFinite(value) ? Plain : None;

    public static int Double(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && JsonNumber.IsFinite(value) ? Plain : None;

    public static int Decimal(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out _) ? Plain : None;

    public static int Uuid(Utf8JsonReader reader, ref int looks) => JsonFormat.TryGuid(ref reader, out _) ? Formatted : None;

    public static int Bytes(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out _) ? Encoded : None;

    /// <summary>A file never stands in JSON.</summary>
    public static int Binary(Utf8JsonReader reader, ref int looks) => None;

    /// <summary>A value that an enum knows. One that it does not know is left to the other cases.</summary>
    public static JsonFitFunc Known<T>(JsonTokenType token, JsonReadFunc<T> read)
        where T : struct, Enum
        => (Utf8JsonReader reader, ref int looks) =>
        {
            try
            {
                return reader.TokenType == token && !read(ref reader).Equals(default(T)) ? Exact : None;
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // A text that is no valid Unicode.
                return None;
            }
        };

    /// <summary>A list, by its first item: an empty one fits every list alike.</summary>
    public static JsonFitFunc ListOf(JsonFitFunc item) => (Utf8JsonReader reader, ref int looks) =>
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read())
        {
            return None;
        }

        int fit = reader.TokenType == JsonTokenType.EndArray ? Anything : item(reader, ref looks);
        return fit == None ? None : fit + 1;
    };

    /// <summary>An object whose names are data, by the value of its first member.</summary>
    public static JsonFitFunc MapOf(JsonFitFunc value) => (Utf8JsonReader reader, ref int looks) =>
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read())
        {
            return None;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return Object;
        }

        // Behind a name there always is a value.
        _ = reader.Read();
        int fit = value(reader, ref looks);
        return fit == None ? None : Object + Math.Min(fit, MaxEntry);
    };

    /// <summary>A value that may be null.</summary>
    public static JsonFitFunc OrNull(JsonFitFunc value)
        => (Utf8JsonReader reader, ref int looks) => reader.TokenType == JsonTokenType.Null ? Exact : value(reader, ref looks);

    /// <summary>
    /// A record: its required members must be there, and what it knows must be of the right kind. Then the more members it
    /// knows, the better. One that may be null and is left out counts little: a record without it is likelier.
    /// </summary>
    /// <param name="reader">A copy that stands on the value's first token.</param>
    /// <param name="members">The required ones come first.</param>
    /// <param name="kinds">What each member can be.</param>
    /// <param name="isOpen">Whether members that are not named belong to it too.</param>
    public static int Record(Utf8JsonReader reader, JsonMembers members, JsonKinds[] kinds, bool isOpen = false)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return None;
        }

        MemberBits seen = default;
        int known = 0;
        int missing = members.Needed;
        int leftOut = members.Required - missing;
        int others = 0;
        int last = -1;
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            int index = members.IndexAfter(last, name);
            if (index < 0)
            {
                others++;
            }
            else if ((kinds[index] & JsonScan.Kind(reader.TokenType)) == JsonKinds.None)
            {
                return None;
            }
            else if (seen.Add(index))
            {
                known++;
                last = index;
                int required = index < members.Required ? 1 : 0;
                int nullable = members.MayBeNull(index) ? 1 : 0;
                missing -= required - nullable;
                leftOut -= nullable;
            }

            reader.Skip();
        }

        int open = isOpen && others > 0 ? MaxEntry : 0;
        return missing > 0 ? None : Object + (KnownMember * Math.Min(known, MaxKnown)) + open - Math.Min(leftOut, MaxEntry);
    }

    /// <summary>A number that is written as a whole one is likelier one than <c>1.0</c>, which may be a fraction as well.</summary>
    private static int Whole(bool isWrittenWhole, bool isWhole) => isWrittenWhole ? Formatted : isWhole ? Encoded : None;
}
