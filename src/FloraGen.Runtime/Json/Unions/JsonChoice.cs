namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>A member that is one of a few values in one case of a union.</summary>
/// <param name="member">The member's name on the wire.</param>
/// <param name="texts">Texts, or numbers and truths as they are written.</param>
internal sealed class JsonChoice(string member, params string[] texts) : JsonHint(member)
{
    protected override bool? IsMet(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : JsonConstant.IsAnyOf(ref reader, texts);
}
