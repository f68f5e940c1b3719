using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Bodies;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Schemas.Records;
using FloraGen.Reading.Schemas.Registry;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>
/// Schemas to types. Types worth a name go into the registry; the rest is said by the type itself. A shared type is read
/// once, and after what refers to it, so that neither circles nor long chains of references go deep.
/// </summary>
internal sealed class SchemaReader
{
    /// <summary>Lists of lists, and names for names, deeper than any document has them.</summary>
    private const int MaxDepth = 200;

    private readonly ReadingContext _context;
    private readonly SchemaFlattener _flattener;
    private readonly FormCases _formCases;
    private readonly SchemaClassifier _classifier;
    private readonly DirectionIndex _directions;
    private readonly EnumReader _enums;
    private readonly RecordReader _records;
    private readonly UnionReader _unions;
    private readonly ComponentReader _components;
    private readonly OwnSchemas _own;
    private readonly FileSchemas _files;
    private readonly Dictionary<string, ApiType> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openSchemas = new(StringComparer.Ordinal);

    /// <summary>A node that aliases put in many locations is one schema, not one for each.</summary>
    private readonly Dictionary<(SpecNode, SchemaUse), ApiType> _read = [];
    private readonly Queue<Action> _waiting = new();
    private int _depth;

    public SchemaReader(ReadingContext context)
    {
        _context = context;
        SubtypeIndex subtypes = new(context.Tree);
        _flattener = new SchemaFlattener(context.Tree);
        _formCases = new FormCases(_flattener);
        _classifier = new SchemaClassifier(subtypes);
        _directions = new DirectionIndex(context.Tree);
        _enums = new EnumReader(context);
        _records = new RecordReader(context, this, _flattener);
        _own = new OwnSchemas(context);
        _files = new FileSchemas(context.Tree, _flattener, _classifier);
        _components = new ComponentReader(context, this, _flattener, _classifier, _directions);
        _unions = new UnionReader(context, this, _components, _flattener, _classifier, subtypes);
    }

    public TypeRegistry Types { get; } = new();

    public static ApiType Anything { get; } = new ApiPrimitiveType(ApiPrimitive.Json, IsNullable: false);

    /// <summary>The type of a schema, with everything that it leads to read as well.</summary>
    public ApiType Read(SpecElement? schema, SchemaNames names, SchemaUse use)
    {
        ApiType type = ReadPart(schema, names, use);
        ReadWaiting();
        return type;
    }

    /// <summary>The type of a schema within another; what it leads to is read later.</summary>
    public ApiType ReadPart(SpecElement? schema, SchemaNames names, SchemaUse use)
    {
        _context.Step();
        if (schema?.Mapping is null)
        {
            return Anything;
        }

        if (_depth > MaxDepth)
        {
            _context.Report(SpecificationDiagnostics.TooDeep, schema, names.First);
            return Anything;
        }

        if (_read.TryGetValue((schema.Node, use), out ApiType? known))
        {
            return known;
        }

        _depth++;
        try
        {
            return _read[(schema.Node, use)] = ReadSchema(schema, names, use);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The record of a multipart body's parts.</summary>
    public ApiType ReadMultipart(SpecElement? schema, SchemaNames names)
    {
        SchemaNames own = WithForm(names);
        SchemaUse use = SchemaUse.Request with { IsMultipart = true };
        if (schema is null || MergedFormsOf(schema) is not [{ HasProperties: true }, ..] cases)
        {
            return new ApiMapType(Anything, IsNullable: false);
        }

        SpecElement end = _context.Tree.Follow(schema) ?? schema;
        ApiName name = new(use.Id(end.Pointer), SharedNames.Candidates(end, ReferenceEquals(end, schema) ? own : WithForm(SharedNames.Of(end, own))));
        ApiRecord record = FormCases.Join(
            [.. cases.Select(merged => _records.Read(merged, name, own, use))],
            (member, types) => ReadAny(new SpecElement(end.Node, end, "form " + member), types, own.Member(member)));
        ApiType type = new ApiNamedType(Types.Add(record, isShared: !ReferenceEquals(end, schema)), IsNullable: false);
        ReadWaiting();
        return type;
    }

    /// <summary>What the body of a form comes to, in each of its cases.</summary>
    public IReadOnlyList<MergedSchema> MergedFormsOf(SpecElement schema) => _formCases.Of(schema);

    /// <summary>What is sent as JSON too may have the shorter name.</summary>
    private static SchemaNames WithForm(SchemaNames names)
        => names with { Candidates = names.Candidates.Concat(names.Candidates.Select(static name => name + " form")).ToEquatableArray() };

    /// <summary>The type of whatever one of several responses carries.</summary>
    public ApiType ReadAny(SpecElement location, IReadOnlyList<ApiType> types, SchemaNames names, IReadOnlyList<EquatableArray<string>>? statuses = null, IReadOnlyList<EquatableArray<string>>? events = null)
        => _unions.OfTypes(new ApiName(location.Pointer, names.Candidates), types, statuses, events);

    /// <summary>What a schema comes to, references followed.</summary>
    public MergedSchema MergedOf(SpecElement schema) => _flattener.Flatten(schema);

    /// <summary>The type of what a schema comes to, which has the schema's own pointer for an identity.</summary>
    public ApiType ReadMerged(MergedSchema merged, SchemaNames names, SchemaUse use, bool isShared = false)
    {
        string id = use.Id(merged.Head.Pointer);
        if (_depth > MaxDepth || !_openSchemas.Add(id))
        {
            // Alternatives that each stand for the other's alternatives come to no type at all.
            _context.Report(SpecificationDiagnostics.EndlessOrTooDeep, merged.Head, names.First);
            return Anything;
        }

        _depth++;
        ApiType type = ReadMerged(merged, _classifier.KindOf(merged), new ApiName(id, SharedNames.Candidates(merged.Head, names)), names, use, isShared);
        _depth--;
        _ = _openSchemas.Remove(id);
        return merged.AllowsNull ? type with { IsNullable = true } : type;
    }

    /// <summary>The type of a shared schema that nothing refers to where it is needed.</summary>
    public ApiType ReadReferenced(SpecElement target, SchemaNames around, SchemaUse use) => ReadShared(target, around, use);

    /// <summary>A record of its own for a schema whose name stands for more.</summary>
    public ApiType ReadRecord(MergedSchema merged, ApiName name, SchemaNames names, SchemaUse use)
        => new ApiNamedType(Types.Add(_records.Read(merged, name, names, use), isShared: true), IsNullable: false);

    private ApiType ReadSchema(SpecElement schema, SchemaNames names, SchemaUse use)
    {
        if (References.TextOf(schema) is { } reference)
        {
            if (References.Of(_context.Tree, schema) is not { } target)
            {
                ReferenceFault.Report(_context, schema, reference, "what it stands for is read as any JSON");
                return Anything;
            }

            if (!SchemaKeywords.DefinesTypeBeside(schema, schema.Has("$ref") ? "$ref" : "$dynamicRef"))
            {
                ApiType shared = use.IsMultipart && _files.IsFile(target)
                    ? ReadSchema(target, names, use)
                    : ReadShared(target, names, use with { IsMultipart = false });
                return SchemaNullability.AllowsNull(schema) ? shared with { IsNullable = true } : shared;
            }
        }
        else if (_components.Unwrap(schema) is { } wrapped)
        {
            ApiType inner = ReadPart(wrapped.Schema, names, use);
            return wrapped.AllowsNull ? inner with { IsNullable = true } : inner;
        }

        return ReadMerged(_flattener.Flatten(schema), names, use);
    }

    private ApiType ReadShared(SpecElement target, SchemaNames around, SchemaUse use)
    {
        use = use with { Differs = _directions.Differs(target) };
        string id = use.Id(target.Pointer);
        if (_shared.TryGetValue(id, out ApiType? known))
        {
            return known;
        }

        if (target.Mapping is null)
        {
            return Anything;
        }

        if (_own.OfSchema(target, _classifier.KindOf(_flattener.Flatten(target))) is { } own)
        {
            return _shared[id] = own;
        }

        SchemaNames names = SharedNames.Of(target, around);
        if (_components.Unwrap(target) is null && References.TextOf(target) is null)
        {
            MergedSchema merged = _flattener.Flatten(target);
            SchemaKind kind = _classifier.KindOf(merged);
            if (kind is SchemaKind.Record or SchemaKind.Union or SchemaKind.Enum)
            {
                ApiNamedType named = new(id, merged.AllowsNull);
                _shared[id] = named;
                ApiName name = new(id, SharedNames.Candidates(target, names)) { IsGiven = true };
                Types.Reserve(id);
                _waiting.Enqueue(() => ReadWaiting(merged, kind, name, names, use));
                return named;
            }
        }

        return ReadAlias(target, id, names, use);
    }

    private void ReadWaiting()
    {
        while (_waiting.Count > 0)
        {
            _waiting.Dequeue()();
        }
    }

    private void ReadWaiting(MergedSchema merged, SchemaKind kind, ApiName name, SchemaNames names, SchemaUse use)
    {
        ApiType type = ReadMerged(merged, kind, name, names, use, isShared: true);
        if (type is not ApiNamedType named || named.Id != name.Pointer)
        {
            Types.AddAlias(name.Pointer, type);
        }
        else if (!Types.Has(named))
        {
            // The only alternative of a schema is the schema itself, under another name.
            Types.AddAlias(name.Pointer, Anything);
        }
    }

    /// <summary>A shared schema without a type of its own: a list, a map, a plain value, or another name for a schema.</summary>
    private ApiType ReadAlias(SpecElement target, string id, SchemaNames names, SchemaUse use)
    {
        if (!_openAliases.Add(id))
        {
            _context.Report(SpecificationDiagnostics.EndlessWithoutMembers, target, names.First);
            return Anything;
        }

        ApiType type = ReadPart(target, target.Has("items") ? names.OfList() : names, use);
        _ = _openAliases.Remove(id);
        return _shared[id] = type;
    }

    private ApiType ReadMerged(MergedSchema merged, SchemaKind kind, ApiName name, SchemaNames names, SchemaUse use, bool isShared)
    {
        IgnoredKeywords.Report(_context, merged);
        if (kind is not (SchemaKind.Primitive or SchemaKind.List))
        {
            // Only a part itself can be a file, or a list of them.
            use = use with { IsMultipart = false };
        }

        switch (kind)
        {
            case SchemaKind.Enum:
                EnumValues values = EnumValues.Of(merged)!;
                string enumId = Types.Add(_enums.Read(merged, values, name), isShared);
                return new ApiNamedType(enumId, values.AllowsNull);
            case SchemaKind.Record:
                return new ApiNamedType(Types.Add(_records.Read(merged, name, names, use), isShared), IsNullable: false);
            case SchemaKind.Union:
                return _unions.Read(merged, name, names, use, isShared);
            case SchemaKind.Map:
                return new ApiMapType(_records.ReadEntries(merged, names, use) ?? Anything, IsNullable: false);
            case SchemaKind.List:
                return new ApiListType(ReadItems(merged, names, use), IsNullable: false);
            case SchemaKind.Primitive:
                return _own.OfFormat(merged) ?? PrimitiveReader.Read(merged, use.IsMultipart);
            default:
                return Anything;
        }
    }

    /// <summary>A tuple is a list of whatever its items hold.</summary>
    private ApiType ReadItems(MergedSchema merged, SchemaNames names, SchemaUse use)
    {
        IEnumerable<SpecElement> first = merged.Find("prefixItems")?.Items ?? [];
        SpecElement? items = merged.Find("items");
        SpecElement[] all = [.. first, .. items?.Node is SpecSequence ? items.Items : items?.Mapping is not null ? [items] : []];
        return all.Length == 0 ? Anything
            : all.Length == 1 ? ReadPart(all[0], names.Item(), use)
            : _unions.ReadAll(merged, all, names.Item(), use);
    }
}
