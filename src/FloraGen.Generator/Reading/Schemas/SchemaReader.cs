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
/// Schemas to types. Shapes worth a name go into the registry; the rest is said by the type itself. A shared shape is read
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
    private readonly HashSet<string> _openShapes = new(StringComparer.Ordinal);

    /// <summary>A node that aliases put in many places is one schema, not one for each.</summary>
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

    public ShapeRegistry Shapes { get; } = new();

    public static ApiType Anything { get; } = new ApiPrimitiveType(ApiPrimitive.Json, IsNullable: false);

    /// <summary>The type of a schema, with everything that it leads to read as well.</summary>
    public ApiType Read(SpecElement? schema, ShapeNames names, SchemaUse use)
    {
        ApiType type = ReadPart(schema, names, use);
        ReadWaiting();
        return type;
    }

    /// <summary>The type of a schema within another; what it leads to is read later.</summary>
    public ApiType ReadPart(SpecElement? schema, ShapeNames names, SchemaUse use)
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
    public ApiType ReadMultipart(SpecElement? schema, ShapeNames names)
    {
        ShapeNames own = WithForm(names);
        SchemaUse use = SchemaUse.Request with { IsMultipart = true };
        if (schema is null || FormShapesOf(schema) is not [{ HasProperties: true }, ..] cases)
        {
            return new ApiMapType(Anything, IsNullable: false);
        }

        SpecElement end = _context.Tree.Follow(schema) ?? schema;
        ApiName name = new(use.Id(end.Pointer), SharedNames.Candidates(end, ReferenceEquals(end, schema) ? own : WithForm(SharedNames.Of(end, own))));
        ApiRecord record = FormCases.Join(
            [.. cases.Select(shape => _records.Read(shape, name, own, use))],
            (member, types) => ReadAny(new SpecElement(end.Node, end, "form " + member), types, own.Member(member)));
        ApiType type = new ApiNamedType(Shapes.Add(record, isShared: !ReferenceEquals(end, schema)), IsNullable: false);
        ReadWaiting();
        return type;
    }

    /// <summary>What the body of a form comes to, in each of its cases.</summary>
    public IReadOnlyList<SchemaShape> FormShapesOf(SpecElement schema) => _formCases.Of(schema);

    /// <summary>What is sent as JSON too may have the shorter name.</summary>
    private static ShapeNames WithForm(ShapeNames names)
        => names with { Candidates = names.Candidates.Concat(names.Candidates.Select(static name => name + " form")).ToEquatableArray() };

    /// <summary>The type of whatever one of several responses carries.</summary>
    public ApiType ReadAny(SpecElement location, IReadOnlyList<ApiType> types, ShapeNames names, IReadOnlyList<EquatableArray<string>>? statuses = null, IReadOnlyList<EquatableArray<string>>? events = null)
        => _unions.OfTypes(new ApiName(location.Pointer, names.Candidates), types, statuses, events);

    /// <summary>What a schema comes to, references followed.</summary>
    public SchemaShape ShapeOf(SpecElement schema) => _flattener.Flatten(schema);

    /// <summary>The type of what a schema comes to, which has the schema's own pointer for an identity.</summary>
    public ApiType ReadShape(SchemaShape shape, ShapeNames names, SchemaUse use, bool isShared = false)
    {
        string id = use.Id(shape.Head.Pointer);
        if (_depth > MaxDepth || !_openShapes.Add(id))
        {
            // Alternatives that each stand for the other's alternatives come to no type at all.
            _context.Report(SpecificationDiagnostics.EndlessOrTooDeep, shape.Head, names.First);
            return Anything;
        }

        _depth++;
        ApiType type = ReadShape(shape, _classifier.KindOf(shape), new ApiName(id, SharedNames.Candidates(shape.Head, names)), names, use, isShared);
        _depth--;
        _ = _openShapes.Remove(id);
        return shape.AllowsNull ? type with { IsNullable = true } : type;
    }

    /// <summary>The type of a shared schema that nothing refers to where it is needed.</summary>
    public ApiType ReadReferenced(SpecElement target, ShapeNames around, SchemaUse use) => ReadShared(target, around, use);

    /// <summary>A record of its own for a schema whose name stands for more.</summary>
    public ApiType ReadRecord(SchemaShape shape, ApiName name, ShapeNames names, SchemaUse use)
        => new ApiNamedType(Shapes.Add(_records.Read(shape, name, names, use), isShared: true), IsNullable: false);

    private ApiType ReadSchema(SpecElement schema, ShapeNames names, SchemaUse use)
    {
        if (References.TextOf(schema) is { } reference)
        {
            if (References.Of(_context.Tree, schema) is not { } target)
            {
                ReferenceFault.Report(_context, schema, reference, "what it stands for is read as any JSON");
                return Anything;
            }

            if (!SchemaKeywords.ShapesTypeBeside(schema, schema.Has("$ref") ? "$ref" : "$dynamicRef"))
            {
                if (use.IsMultipart && _files.IsFile(target))
                {
                    return ReadShape(_flattener.Flatten(schema), names, use);
                }

                ApiType shared = ReadShared(target, names, use with { IsMultipart = false });
                return SchemaNullability.AllowsNull(schema) ? shared with { IsNullable = true } : shared;
            }
        }
        else if (_components.Unwrap(schema) is { } wrapped)
        {
            ApiType inner = ReadPart(wrapped.Schema, names, use);
            return wrapped.AllowsNull ? inner with { IsNullable = true } : inner;
        }

        return ReadShape(_flattener.Flatten(schema), names, use);
    }

    private ApiType ReadShared(SpecElement target, ShapeNames around, SchemaUse use)
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

        ShapeNames names = SharedNames.Of(target, around);
        if (_components.Unwrap(target) is null && References.TextOf(target) is null)
        {
            SchemaShape shape = _flattener.Flatten(target);
            SchemaKind kind = _classifier.KindOf(shape);
            if (kind is SchemaKind.Record or SchemaKind.Union or SchemaKind.Enum)
            {
                ApiNamedType named = new(id, shape.AllowsNull);
                _shared[id] = named;
                ApiName name = new(id, SharedNames.Candidates(target, names)) { IsGiven = true };
                Shapes.Reserve(id);
                _waiting.Enqueue(() => ReadWaiting(shape, kind, name, names, use));
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

    private void ReadWaiting(SchemaShape shape, SchemaKind kind, ApiName name, ShapeNames names, SchemaUse use)
    {
        ApiType type = ReadShape(shape, kind, name, names, use, isShared: true);
        if (type is not ApiNamedType named || named.Id != name.Pointer)
        {
            Shapes.AddAlias(name.Pointer, type);
        }
        else if (!Shapes.Has(named))
        {
            // The only alternative of a schema is the schema itself, under another name.
            Shapes.AddAlias(name.Pointer, Anything);
        }
    }

    /// <summary>A shared schema without a type of its own: a list, a map, a plain value, or another name for a schema.</summary>
    private ApiType ReadAlias(SpecElement target, string id, ShapeNames names, SchemaUse use)
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

    private ApiType ReadShape(SchemaShape shape, SchemaKind kind, ApiName name, ShapeNames names, SchemaUse use, bool isShared)
    {
        IgnoredKeywords.Report(_context, shape);
        if (kind is not (SchemaKind.Primitive or SchemaKind.List))
        {
            // Only a part itself can be a file, or a list of them.
            use = use with { IsMultipart = false };
        }

        switch (kind)
        {
            case SchemaKind.Enum:
                EnumValues values = EnumValues.Of(shape)!;
                string enumId = Shapes.Add(_enums.Read(shape, values, name), isShared);
                return new ApiNamedType(enumId, values.AllowsNull);
            case SchemaKind.Record:
                return new ApiNamedType(Shapes.Add(_records.Read(shape, name, names, use), isShared), IsNullable: false);
            case SchemaKind.Union:
                return _unions.Read(shape, name, names, use, isShared);
            case SchemaKind.Map:
                return new ApiMapType(_records.ReadEntries(shape, names, use) ?? Anything, IsNullable: false);
            case SchemaKind.List:
                return new ApiListType(ReadItems(shape, names, use), IsNullable: false);
            case SchemaKind.Primitive:
                return _own.OfFormat(shape) ?? PrimitiveReader.Read(shape, use.IsMultipart);
            default:
                return Anything;
        }
    }

    /// <summary>A tuple is a list of whatever its places hold.</summary>
    private ApiType ReadItems(SchemaShape shape, ShapeNames names, SchemaUse use)
    {
        IEnumerable<SpecElement> places = shape.Find("prefixItems")?.Items ?? [];
        SpecElement? items = shape.Find("items");
        SpecElement[] all = [.. places, .. items?.Node is SpecSequence ? items.Items : items?.Mapping is not null ? [items] : []];
        return all.Length == 0 ? Anything
            : all.Length == 1 ? ReadPart(all[0], names.Item(), use)
            : _unions.ReadAll(shape, all, names.Item(), use);
    }
}
