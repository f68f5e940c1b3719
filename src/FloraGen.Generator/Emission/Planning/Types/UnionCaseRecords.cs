using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>The records that some union has to tell from other types: its cases, and what their lists and maps hold.</summary>
internal static class UnionCaseRecords
{
    public static HashSet<string> Of(ApiModel model)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (ApiUnionCase item in model.Unions.SelectMany(static union => union.Cases))
        {
            Add(item.Type, ids);
        }

        return ids;
    }

    private static void Add(ApiType type, HashSet<string> ids)
    {
        switch (type)
        {
            case ApiNamedType named:
                _ = ids.Add(named.Id);
                break;
            case ApiListType list:
                Add(list.Item, ids);
                break;
            case ApiMapType map:
                Add(map.Value, ids);
                break;
        }
    }
}
