using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>The records and unions that a request can hold.</summary>
internal sealed class RequestTypes
{
    private readonly ApiModel _model;
    private readonly Dictionary<string, ApiRecord> _records;
    private readonly Dictionary<string, ApiUnion> _unions;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private RequestTypes(ApiModel model)
    {
        _model = model;
        _records = model.Records.ToDictionary(static record => record.Id, StringComparer.Ordinal);
        _unions = model.Unions.ToDictionary(static union => union.Id, StringComparer.Ordinal);
    }

    /// <summary>Their ids.</summary>
    public static HashSet<string> Of(ApiModel model)
    {
        RequestTypes types = new(model);
        types.Walk();
        return types._ids;
    }

    private void Walk()
    {
        Stack<ApiType?> open = new(_model.Resources.SelectMany(static resource => resource.Operations).Select(static operation => operation.Body?.Type));
        while (open.Count > 0)
        {
            foreach (ApiType? part in PartsOf(open.Pop()))
            {
                open.Push(part);
            }
        }
    }

    private IEnumerable<ApiType?> PartsOf(ApiType? type) => type switch
    {
        ApiListType list => [list.Item],
        ApiMapType map => [map.Value],
        ApiNamedType named when _records.TryGetValue(named.Id, out ApiRecord? record) && _ids.Add(named.Id)
            => record.Members.Select(static member => (ApiType?)member.Type).Append(record.Entries),
        ApiNamedType named when _unions.TryGetValue(named.Id, out ApiUnion? union) && _ids.Add(named.Id) => union.Cases.Select(static item => (ApiType?)item.Type),
        _ => [],
    };
}
