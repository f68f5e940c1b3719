namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>What a member's value is in one case of a union, and what it is not in another. Unlike a constant it may change: lists of values grow.</summary>
/// <param name="member">The member's name on the wire.</param>
internal abstract class JsonHint(string member)
{
    /// <returns>Whether the member says this case; null when it is not there, or tells nothing.</returns>
    public bool? Matches(Utf8JsonReader reader) => JsonScan.FindMember(ref reader, member) ? IsMet(ref reader) : null;

    /// <param name="reader">Stands on the first token of the member's value.</param>
    protected abstract bool? IsMet(ref Utf8JsonReader reader);
}
