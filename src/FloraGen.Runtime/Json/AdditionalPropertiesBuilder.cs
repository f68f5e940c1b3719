namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>Collects the members of an object that the document does not know. Allocates nothing while there are none.</summary>
internal struct AdditionalPropertiesBuilder
{
    private OrderedMap<JsonElement>? _members;

    internal void Add(string name, JsonElement value)
    {
        if (!TryAdd(name, value))
        {
            throw new ArgumentException($"The member '{name}' comes twice.", nameof(name));
        }
    }

    internal bool TryAdd(string name, JsonElement value) => (_members ??= new()).TryAdd(name, value);

    internal readonly AdditionalProperties Build() =>
        _members is null ? AdditionalProperties.Empty : new(_members);
}
