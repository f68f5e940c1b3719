using FloraGen.Model;

namespace FloraGen.Reading.Documents;

/// <summary>The records and enums found so far. Equal shapes that stand inline in several places are one.</summary>
internal sealed class ShapeRegistry
{
    private readonly List<string> _order = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<ApiRecord, string> _inlineRecords = [];
    private readonly Dictionary<ApiEnum, string> _inlineEnums = [];

    public IEnumerable<ApiRecord> Records => _order.Where(_records.ContainsKey).Select(id => _records[id]);

    public IEnumerable<ApiEnum> Enums => _order.Where(_enums.ContainsKey).Select(id => _enums[id]);

    /// <summary>Keeps a shape's place in the order while its members are still being read.</summary>
    public void Reserve(string id)
    {
        if (_known.Add(id))
        {
            _order.Add(id);
        }
    }

    public void Add(ApiRecord record)
    {
        Reserve(record.Id);
        _records[record.Id] = record;
    }

    public void Add(ApiEnum definition)
    {
        Reserve(definition.Id);
        _enums[definition.Id] = definition;
    }

    /// <returns>The id of the shape, or that of an equal one that was there before.</returns>
    public string AddInline(ApiRecord record)
    {
        ApiRecord shape = record with
        {
            Name = Nameless,
            Description = null,
            Members = record.Members.Select(static member => member with { Description = null }).ToEquatableArray(),
        };

        if (!_inlineRecords.TryGetValue(shape, out string? id))
        {
            id = _inlineRecords[shape] = record.Id;
            Add(record);
        }

        return id;
    }

    /// <inheritdoc cref="AddInline(ApiRecord)"/>
    public string AddInline(ApiEnum definition)
    {
        ApiEnum shape = definition with { Name = Nameless, Description = null };
        if (!_inlineEnums.TryGetValue(shape, out string? id))
        {
            id = _inlineEnums[shape] = definition.Id;
            Add(definition);
        }

        return id;
    }

    public ApiRecord? Record(ApiType? type)
        => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? record : null;

    public ApiEnum? Enum(ApiType? type)
        => type is ApiNamedType named && _enums.TryGetValue(named.Id, out ApiEnum? definition) ? definition : null;

    private static ApiName Nameless => new("", default);
}
