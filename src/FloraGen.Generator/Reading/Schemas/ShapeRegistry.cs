using FloraGen.Model;

namespace FloraGen.Reading.Schemas;

/// <summary>The records, enums and unions found so far. Equal shapes that stand inline in several places are one.</summary>
internal sealed class ShapeRegistry
{
    private readonly List<string> _order = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiUnion> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> _inline = [];
    private readonly Dictionary<string, ApiType> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EquatableArray<string>>> _names = new(StringComparer.Ordinal);

    public IEnumerable<ApiRecord> Records => _order.Where(_records.ContainsKey).Select(id => _records[id]);

    public IEnumerable<ApiEnum> Enums => _order.Where(_enums.ContainsKey).Select(id => _enums[id]);

    public IEnumerable<ApiUnion> Unions => _order.Where(_unions.ContainsKey).Select(id => _unions[id]);

    /// <summary>Ids of shared schemas that turned out to be another type.</summary>
    public IReadOnlyDictionary<string, ApiType> Aliases => _aliases;

    /// <summary>Keeps a shape's place in the order while what it is made of is still being read.</summary>
    public void Reserve(string id)
    {
        if (_known.Add(id))
        {
            _order.Add(id);
        }
    }

    public void AddAlias(string id, ApiType type) => _aliases[id] = type;

    /// <returns>The id of the shape, or that of an equal one that stands inline elsewhere.</returns>
    public string Add(ApiRecord record, bool isShared)
    {
        ApiRecord shape = record with { Name = Nameless, Description = null, Members = record.Members.Select(Bare).ToEquatableArray() };
        string id = isShared ? record.Id : Unique(shape, record.Name);
        if (id == record.Id)
        {
            Reserve(id);
            _records[id] = record;
        }

        return id;
    }

    /// <inheritdoc cref="Add(ApiRecord, bool)"/>
    public string Add(ApiEnum definition, bool isShared)
    {
        string id = isShared ? definition.Id : Unique(definition with { Name = Nameless, Description = null }, definition.Name);
        if (id == definition.Id)
        {
            Reserve(id);
            _enums[id] = definition;
        }

        return id;
    }

    /// <inheritdoc cref="Add(ApiRecord, bool)"/>
    public string Add(ApiUnion union, bool isShared)
    {
        string id = isShared ? union.Id : Unique(union with { Name = Nameless, Description = null }, union.Name);
        if (id == union.Id)
        {
            Reserve(id);
            _unions[id] = union;
        }

        return id;
    }

    /// <summary>Whether a type's shape is there, and not only its place.</summary>
    public bool Has(ApiNamedType type) => _records.ContainsKey(type.Id) || _enums.ContainsKey(type.Id) || _unions.ContainsKey(type.Id);

    public ApiRecord? Record(ApiType? type)
        => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? record : null;

    public ApiEnum? Enum(ApiType? type)
        => type is ApiNamedType named && _enums.TryGetValue(named.Id, out ApiEnum? definition) ? definition : null;

    public ApiUnion? Union(ApiType? type)
        => type is ApiNamedType named && _unions.TryGetValue(named.Id, out ApiUnion? union) ? union : null;

    /// <summary>What a shape that may stand in several places is called there.</summary>
    public ApiName NameOf(ApiName name, string? content = null)
        => _names.TryGetValue(name.Pointer, out List<EquatableArray<string>>? places) && places.Count > 1
            ? name with { Candidates = CommonNames.Of(places, content) }
            : name;

    private static ApiName Nameless => new("", default);

    private static ApiMember Bare(ApiMember member) => member with { Description = null, Default = null, Constraints = null };

    private string Unique(object shape, ApiName name)
    {
        if (!_inline.TryGetValue(shape, out string? id))
        {
            id = _inline[shape] = name.Pointer;
            _names[id] = [];
        }

        _names[id].Add(name.Candidates);
        return id;
    }
}
