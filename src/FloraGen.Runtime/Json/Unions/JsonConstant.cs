namespace FloraGen.Runtime.Internal;

using System;
using System.Text;
using System.Text.Json;

/// <summary>A member that has one of a few values in one case of a union only.</summary>
/// <param name="member">The member's name on the wire.</param>
/// <param name="texts">Texts, or numbers and truths as they are written.</param>
internal sealed class JsonConstant(string member, params string[] texts)
{
    /// <returns>True when the member says this case, false when it says another one, null when it is not there.</returns>
    public bool? Matches(Utf8JsonReader reader) => JsonScan.FindMember(ref reader, member) ? IsAnyOf(ref reader, texts) : null;

    /// <summary>Whether a value is one of these texts, or is written as one of them.</summary>
    public static bool IsAnyOf(ref Utf8JsonReader reader, string[] texts)
    {
        foreach (string text in texts)
        {
            if (reader.TokenType == JsonTokenType.String ? JsonScan.IsText(ref reader, text) : IsWrittenAs(ref reader, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrittenAs(ref Utf8JsonReader reader, string text)
        => reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            && !reader.HasValueSequence
            && reader.ValueSpan.SequenceEqual(Encoding.UTF8.GetBytes(text));
}
