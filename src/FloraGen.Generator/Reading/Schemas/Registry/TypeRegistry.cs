using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Names;
using FloraGen.Reading.Schemas.Unions;

namespace FloraGen.Reading.Schemas.Registry;

/// <summary>The records, enums and unions found so far. Equal types that stand inline in several locations are one.</summary>
internal sealed class TypeRegistry
{
    private readonly List<string> _order = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiUnion> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> _inline = [];
    private readonly Dictionary<string, CaseVariants> _variants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiType> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ApiName>> _names = new(StringComparer.Ordinal);

    public IEnumerable<ApiRecord> Records => _order.Where(_records.ContainsKey).Select(id => _records[id]);

    public IEnumerable<ApiEnum> Enums => _order.Where(_enums.ContainsKey).Select(id => _enums[id]);

    public IEnumerable<ApiUnion> Unions => _order.Where(_unions.ContainsKey).Select(id => _unions[id]);

    /// <summary>Ids of shared schemas that turned out to be another type.</summary>
    public IReadOnlyDictionary<string, ApiType> Aliases => _aliases;

    /// <summary>Keeps a type's position in the order while what it is made of is still being read.</summary>
    public void Reserve(string id)
    {
        if (_known.Add(id))
        {
            _order.Add(id);
        }
    }

    public void AddAlias(string id, ApiType type) => _aliases[id] = type;

    /// <returns>The id of the type, or that of an equal one that stands inline elsewhere.</returns>
    public string Add(ApiRecord record, bool isShared)
    {
        ApiRecord merged = record with { Name = Nameless, Description = null, Members = record.Members.Select(Bare).ToEquatableArray() };
        string id = isShared ? record.Id : Unique(merged, record.Name);
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

    /// <summary>Keeps for a component the record that it is together with what stands beside the cases of a union.</summary>
    /// <param name="name">The component's own name, with the identity of its own record.</param>
    /// <param name="id">The record's.</param>
    public void AddVariant(ApiName name, string id)
    {
        if (!_variants.TryGetValue(name.Pointer, out CaseVariants? variants))
        {
            _variants[name.Pointer] = variants = new CaseVariants(name);
        }

        variants.Add(id);
    }

    /// <summary>Makes one record of a component and of what it is as a case.</summary>
    public void MergeVariants()
    {
        foreach (CaseVariants variants in _variants.Values)
        {
            string id = variants.Name.Pointer;
            if (_aliases.ContainsKey(id) || variants.Merge(_records) is not { } merged)
            {
                continue;
            }

            Reserve(id);
            _records[id] = merged;
            foreach (string variant in variants.Ids)
            {
                _ = _records.Remove(variant);
                AddAlias(variant, new ApiNamedType(id, IsNullable: false));
            }
        }
    }

    /// <summary>Whether a record is a component that is sent in parts, with files among them: it is a form before it is anything else.</summary>
    public bool IsForm(string id)
        => !_names.ContainsKey(id) && _records.TryGetValue(id, out ApiRecord? record) && record.IsMultipart && record.Members.Any(static member => IsFile(member.Type));

    /// <summary>Whether a type's content is there, and not only its position.</summary>
    public bool Has(ApiNamedType type) => _records.ContainsKey(type.Id) || _enums.ContainsKey(type.Id) || _unions.ContainsKey(type.Id);

    public ApiRecord? Record(ApiType? type)
        => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? record : null;

    public ApiEnum? Enum(ApiType? type)
        => type is ApiNamedType named && _enums.TryGetValue(named.Id, out ApiEnum? definition) ? definition : null;

    public ApiUnion? Union(ApiType? type)
        => type is ApiNamedType named && _unions.TryGetValue(named.Id, out ApiUnion? union) ? union : null;

    /// <summary>What a type that may stand in several locations is called there: shorter names first, whichever was read first.</summary>
    public ApiName NameOf(ApiName name, string? content = null)
    {
        if (!_names.TryGetValue(name.Pointer, out List<ApiName>? locations) || locations.Count < 2)
        {
            return name;
        }

        IEnumerable<ApiName> ordered = locations.OrderBy(static location => location.Candidates[0].Length).ThenBy(static location => location.Pointer, StringComparer.Ordinal);
        return name with { Candidates = CommonNames.Of([.. ordered.Select(static location => location.Candidates)], content) };
    }

    private static bool IsFile(ApiType type) => type is ApiPrimitiveType { Primitive: ApiPrimitive.Binary } || (type is ApiListType list && IsFile(list.Item));

    private static ApiName Nameless => new("", default);

    private static ApiMember Bare(ApiMember member) => member with { Description = null, Default = null, Constraints = null };

    private string Unique(object merged, ApiName name)
    {
        if (!_inline.TryGetValue(merged, out string? id))
        {
            id = _inline[merged] = name.Pointer;
            _names[id] = [];
        }

        _names[id].Add(name);
        return id;
    }
}
