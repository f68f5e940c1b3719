namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>A member that is a text or a list whose length is bounded in one case of a union.</summary>
/// <param name="member">The member's name on the wire.</param>
/// <param name="minimum">The fewest characters (code points of Unicode) or items.</param>
/// <param name="maximum">The most of them.</param>
internal sealed class JsonLength(string member, double minimum = 0, double maximum = double.PositiveInfinity) : JsonHint(member)
{
    protected override bool? IsMet(ref Utf8JsonReader reader)
        => Length(ref reader) is { } length ? length >= minimum && length <= maximum : null;

    private static int? Length(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Characters(ref reader),
        JsonTokenType.StartArray => Items(ref reader),
        _ => null,
    };

    private static int? Characters(ref Utf8JsonReader reader)
    {
        try
        {
            string text = reader.GetString()!;
            int count = text.Length;
            foreach (char unit in text)
            {
                count -= char.IsLowSurrogate(unit) ? 1 : 0;
            }

            return count;
        }
        catch (InvalidOperationException)
        {
            // A text that is no valid Unicode.
            return null;
        }
    }

    private static int Items(ref Utf8JsonReader reader)
    {
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            reader.Skip();
        }

        return count;
    }
}
