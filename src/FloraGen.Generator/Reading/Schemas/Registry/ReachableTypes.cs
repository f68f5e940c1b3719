using FloraGen.Model.Types;

namespace FloraGen.Reading.Schemas.Registry;

/// <summary>The types that a set of types leads to.</summary>
internal sealed class ReachableTypes(IReadOnlyDictionary<string, ApiRecord> records, IReadOnlyDictionary<string, ApiUnion> unions)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public bool Has(string id) => _ids.Contains(id);

    public void Add(ApiType? root)
    {
        Stack<ApiType> open = new();
        if (root is not null)
        {
            open.Push(root);
        }

        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ApiListType list:
                    open.Push(list.Item);
                    break;
                case ApiMapType map:
                    open.Push(map.Value);
                    break;
                case ApiNamedType named when _ids.Add(named.Id):
                    foreach (ApiType part in PartsOf(named.Id))
                    {
                        open.Push(part);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private IEnumerable<ApiType> PartsOf(string id)
        => records.TryGetValue(id, out ApiRecord? record) ? record.Members.Select(static member => member.Type).Concat(record.Entries is { } entries ? [entries] : [])
        : unions.TryGetValue(id, out ApiUnion? union) ? union.Cases.Select(static item => item.Type)
        : [];
}
