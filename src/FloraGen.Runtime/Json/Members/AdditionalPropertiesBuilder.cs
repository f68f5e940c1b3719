namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Collects what a type does not know. Costs nothing while there is nothing.</summary>
internal struct AdditionalPropertiesBuilder
{
    private OrderedMap<JsonElement>? _members;

    public void Add(string name, JsonElement value) => _ = TryAdd(name, value);

    public bool TryAdd(string name, JsonElement value) => (_members ??= new()).TryAdd(name, value);

    public readonly bool Has(string name) => _members?.ContainsKey(name) == true;

    public readonly AdditionalProperties Build()
        => _members is null ? AdditionalProperties.Empty : new AdditionalProperties(_members);
}
