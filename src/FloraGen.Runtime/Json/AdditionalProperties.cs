namespace FloraGen.Runtime;

using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

/// <summary>
/// The members of a JSON object that the API's document does not describe, as they came. They are written back unchanged.
/// Immutable; two instances are equal when their JSON is: members in any order, numbers by value.
/// </summary>
[CollectionBuilder(typeof(AdditionalProperties), nameof(Create))]
public sealed class AdditionalProperties : IReadOnlyDictionary<string, JsonElement>, IEquatable<AdditionalProperties>
{
    private readonly OrderedMap<JsonElement> _members;

    /// <summary>Makes the set from members in the order in which they are to be written.</summary>
    /// <param name="members">The members; copied, and each value made independent of its <see cref="JsonDocument"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> or a name is null.</exception>
    /// <exception cref="ArgumentException">A name comes twice, or a value is the default <see cref="JsonElement"/>, which is no JSON.</exception>
    public AdditionalProperties(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = new();
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            Add(member, nameof(members));
        }
    }

    internal AdditionalProperties(OrderedMap<JsonElement> members) => _members = members;

    private AdditionalProperties(ReadOnlySpan<KeyValuePair<string, JsonElement>> members)
    {
        _members = new();
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            Add(member, nameof(members));
        }
    }

    /// <summary>No members.</summary>
    public static AdditionalProperties Empty { get; } = new(new OrderedMap<JsonElement>());

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names, in the order in which they came.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The values, in the order in which they came.</summary>
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <summary>The value of the member with this name (case matters).</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => _members[key];

    /// <summary>Makes the set from a collection expression: <c>[new("k", element)]</c>.</summary>
    /// <param name="members">The members; copied.</param>
    /// <exception cref="ArgumentException">A name comes twice, or a value is the default <see cref="JsonElement"/>.</exception>
    public static AdditionalProperties Create(ReadOnlySpan<KeyValuePair<string, JsonElement>> members) =>
        members.IsEmpty ? Empty : new(members);

    /// <summary>Whether there is a member with this name (case matters).</summary>
    /// <param name="key">The member's name.</param>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>Gets a member's value.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Its value, or the default <see cref="JsonElement"/> when there is none.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetValue(string key, out JsonElement value) => _members.TryGetValue(key, out value);

    /// <summary>The members, in the order in which they came.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same JSON: members in any order, numbers by value.</summary>
    /// <param name="other">What to compare with.</param>
    public bool Equals(AdditionalProperties? other) =>
        other is not null && ValueEquality.Maps(_members, other._members, ValueEquality.Elements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality.MapHash(_members, ValueEquality.ElementHash);

    /// <summary>The members as the text of a JSON object.</summary>
    public override string ToString()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            JsonWrite.Map(writer, _members, JsonWrite.Element);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Add(KeyValuePair<string, JsonElement> member, string parameter)
    {
        ArgumentNullException.ThrowIfNull(member.Key, parameter);
        if (member.Value.ValueKind == JsonValueKind.Undefined)
        {
            throw new ArgumentException($"The value of '{member.Key}' is undefined.", parameter);
        }

        if (!_members.TryAdd(member.Key, member.Value.Clone()))
        {
            throw new ArgumentException($"The member '{member.Key}' comes twice.", parameter);
        }
    }
}
