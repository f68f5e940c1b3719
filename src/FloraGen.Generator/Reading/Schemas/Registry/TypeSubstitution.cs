using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Unions;

namespace FloraGen.Reading.Schemas.Registry;

/// <summary>Replaces ids with what they turned out to stand for.</summary>
internal sealed class TypeSubstitution(IReadOnlyDictionary<string, ApiType> aliases)
{
    /// <summary>An alias of an alias of itself stands for nothing in particular.</summary>
    private const int MaxSteps = 64;

    public ApiType Of(ApiType type) => Of(type, 0);

    public ApiRecord Of(ApiRecord record) => aliases.Count == 0 ? record : record with
    {
        Members = record.Members.Select(member => member with { Type = Of(member.Type) }).ToEquatableArray(),
        Entries = record.Entries is { } entries ? Of(entries) : null,
    };

    public ApiUnion Of(ApiUnion union) => aliases.Count == 0
        ? union
        : union with { Cases = UnionCases.Merge(union.Cases.Select(item => item with { Type = Of(item.Type) })) };

    private ApiType Of(ApiType type, int steps)
    {
        if (aliases.Count == 0)
        {
            return type;
        }

        switch (type)
        {
            case ApiNamedType named when aliases.TryGetValue(named.Id, out ApiType? target):
                ApiType end = steps > MaxSteps ? SchemaReader.Anything : Of(target, steps + 1);
                return named.IsNullable ? end with { IsNullable = true } : end;
            case ApiListType list:
                return list with { Item = steps > MaxSteps ? SchemaReader.Anything : Of(list.Item, steps + 1) };
            case ApiMapType map:
                return map with { Value = steps > MaxSteps ? SchemaReader.Anything : Of(map.Value, steps + 1) };
            default:
                return type;
        }
    }
}
