namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.Text.Json;

/// <summary>
/// A discriminator that a case of a union does not list among its members. It is written first, as the value came in, or else
/// with the text that means the case; the default value writes nothing.
/// </summary>
/// <param name="member">The discriminator's name on the wire.</param>
/// <param name="text">The text that means the case.</param>
internal readonly struct CaseMark(string member, string text)
{
    private readonly string? _member = member;

    /// <summary>Nothing, where the entries of a record have the member.</summary>
    public CaseMark Unless<T>(IReadOnlyDictionary<string, T> entries) => _member is not null && entries.ContainsKey(_member) ? default : this;

    /// <summary>What is left to write of the members that the record does not know.</summary>
    public AdditionalProperties Rest(AdditionalProperties additional)
    {
        if (_member is null || !additional.ContainsKey(_member))
        {
            return additional;
        }

        OrderedMap<JsonElement> rest = new();
        foreach (KeyValuePair<string, JsonElement> other in additional)
        {
            if (other.Key != _member)
            {
                _ = rest.TryAdd(other.Key, other.Value);
            }
        }

        return new AdditionalProperties(rest, ((IHidden<OwnedNulls>)additional).Hidden);
    }

    public void Write(Utf8JsonWriter writer, AdditionalProperties additional)
    {
        if (_member is null)
        {
            return;
        }

        if (additional.TryGetValue(_member, out JsonElement value))
        {
            writer.WritePropertyName(_member);
            JsonWrite.Element(writer, value);
            return;
        }

        writer.WriteString(_member, text);
    }
}
