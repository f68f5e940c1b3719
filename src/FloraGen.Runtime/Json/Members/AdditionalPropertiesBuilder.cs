namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Collects what a type does not know. Costs nothing while there is nothing.</summary>
internal struct AdditionalPropertiesBuilder
{
    private OrderedMap<JsonElement>? _members;

    public void Add(string name, JsonElement value) => _ = TryAdd(name, value);

    public bool TryAdd(string name, JsonElement value) => (_members ??= new()).TryAdd(name, value);

    public readonly bool Has(string name) => _members?.ContainsKey(name) == true;

    /// <param name="owner">The members of the record that these belong to.</param>
    /// <param name="nulls">Those of them that came as null.</param>
    public readonly AdditionalProperties Build(JsonMembers owner, ExplicitNulls nulls) => _members is not null
        ? new AdditionalProperties(_members, new OwnedNulls(owner, nulls))
        : nulls.IsEmpty ? AdditionalProperties.Empty : owner.OnlyNulls(nulls);
}
