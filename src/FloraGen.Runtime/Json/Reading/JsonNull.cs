namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>A member that is always null in one case of a union.</summary>
/// <param name="member">The member's name on the wire.</param>
internal sealed class JsonNull(string member) : JsonHint(member)
{
    protected override bool? IsMet(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;
}
