namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>A member that is a number between two bounds in one case of a union.</summary>
/// <param name="member">The member's name on the wire.</param>
/// <param name="minimum">The least number.</param>
/// <param name="maximum">The greatest number.</param>
/// <param name="excludesMinimum">Whether the least number is out itself.</param>
/// <param name="excludesMaximum">Whether the greatest number is out itself.</param>
internal sealed class JsonRange(
    string member, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity, bool excludesMinimum = false, bool excludesMaximum = false)
    : JsonHint(member)
{
    protected override bool? IsMet(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value)
            ? (excludesMinimum ? value > minimum : value >= minimum) && (excludesMaximum ? value < maximum : value <= maximum)
            : null;
}
