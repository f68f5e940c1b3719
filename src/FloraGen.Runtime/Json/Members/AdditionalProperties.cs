namespace FloraGen.Runtime;

using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

/// <summary>
/// Members of a JSON object that its type does not know, in the order of the text. Immutable, and equal by content: the order
/// of members does not count, numbers count by their value.
/// </summary>
#if NET8_0_OR_GREATER
[global::System.ComponentModel.DataAnnotations.Schema.NotMapped]
#endif
public sealed class AdditionalProperties : IReadOnlyDictionary<string, JsonElement>, IEquatable<AdditionalProperties>, Internal.IHidden<Internal.OwnedNulls>
{
    private readonly Internal.OrderedMap<JsonElement> _members;
    private readonly Internal.OwnedNulls _nulls;

    /// <summary>Copies the members.</summary>
    /// <param name="members">Name and value of each; a name may stand once.</param>
    /// <exception cref="ArgumentException">A name stands twice, or a value is undefined.</exception>
    public AdditionalProperties(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        Internal.ArgumentCheck.NotNull(members);
        _members = new();
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            if (member.Value.ValueKind == JsonValueKind.Undefined)
            {
                throw new ArgumentException($"The member \"{member.Key}\" has no value.", nameof(members));
            }

            // The caller may dispose the document that the value is a part of.
            if (!_members.TryAdd(member.Key, member.Value.Clone()))
            {
                throw new ArgumentException($"The member \"{member.Key}\" occurs twice.", nameof(members));
            }
        }
    }

    internal AdditionalProperties(Internal.OrderedMap<JsonElement> members, Internal.OwnedNulls nulls)
    {
        _members = members;
        _nulls = nulls;
    }

    /// <summary>No members.</summary>
    public static AdditionalProperties Empty { get; } = new(new Internal.OrderedMap<JsonElement>(), default);

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names, in the order of the text.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The values, in the order of the text.</summary>
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <summary>The value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => _members[key];

    /// <summary>Whether there is a member of this name.</summary>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>The value of a member, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => _members.TryGetValue(key, out value);

    /// <summary>The members, in the order of the text.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Internal.OwnedNulls Internal.IHidden<Internal.OwnedNulls>.Hidden => _nulls;

    /// <summary>Compares by content.</summary>
    public bool Equals(AdditionalProperties? other)
        => ReferenceEquals(this, other)
            || (other is not null && Internal.ValueEquality.Maps(_members, other._members, Internal.ValueEquality.Elements));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => Internal.ValueEquality.MapHash(_members, Internal.ValueEquality.ElementHash);

    /// <summary>The members as JSON.</summary>
    public override string ToString()
    {
        StringBuilder text = new("{");
        foreach (KeyValuePair<string, JsonElement> member in _members)
        {
            _ = text.Append(text.Length > 1 ? "," : "")
                .Append('"').Append(JsonEncodedText.Encode(member.Key)).Append("\":")
                .Append(member.Value.GetRawText());
        }

        return text.Append('}').ToString();
    }
}
