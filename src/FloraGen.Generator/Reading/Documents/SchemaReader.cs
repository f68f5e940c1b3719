using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>Schemas to types. Shapes worth a name go into the registry; the rest is said by the type itself.</summary>
internal sealed class SchemaReader
{
    private readonly ReadingContext _context;
    private readonly ComponentPointers _pointers;
    private readonly ShapeRegistry _shapes;
    private readonly RecordReader _records;
    private readonly EnumReader _enums;
    private readonly Dictionary<string, ApiType> _components = new(StringComparer.Ordinal);

    public SchemaReader(ReadingContext context, ComponentPointers pointers, ShapeRegistry shapes)
    {
        _context = context;
        _pointers = pointers;
        _shapes = shapes;
        _records = new RecordReader(context, this, shapes);
        _enums = new EnumReader(context);
    }

    public ShapeRegistry Shapes => _shapes;

    public ApiType Read(JsonSchema? schema, ShapeSpot spot)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (schema is null)
        {
            return Json;
        }

        bool isNullable = schema.IsNullableRaw == true;
        ApiType type = ReadNotNull(schema, spot);
        return isNullable ? type with { IsNullable = true } : type;
    }

    private static ApiType Json { get; } = new ApiPrimitiveType(ApiPrimitive.Json, IsNullable: false);

    private ApiType ReadNotNull(JsonSchema schema, ShapeSpot spot)
    {
        if (schema.Reference is { } target)
        {
            return _pointers.Find(target) is { } pointer ? ReadComponent(target, pointer, spot.Resource) : ReadNotNull(target, spot);
        }

        // A shared schema may also be reached without a reference, as the root of one that was reached before.
        if (_pointers.Find(schema) is { } own && own != spot.Pointer)
        {
            return ReadComponent(schema, own, spot.Resource);
        }

        if (SchemaWrapper.Unwrap(schema) is { } wrapped)
        {
            ApiType inner = Read(wrapped.Schema, spot.Part(wrapped.Keyword, wrapped.Index));
            return wrapped.AllowsNull ? inner with { IsNullable = true } : inner;
        }

        if (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0)
        {
            string keyword = schema.OneOf.Count > 0 ? "oneOf" : "anyOf";
            _context.Report(
                SpecificationDiagnostics.NotSupported,
                JsonPointer.Append(spot.Pointer, keyword),
                $"{keyword} is not supported yet: '{spot.Candidates[0]}' is kept as the JSON it is");
            return Json;
        }

        if (EnumReader.IsTextUnion(schema))
        {
            return ReadEnum(schema, spot);
        }

        if (RecordReader.HasMembers(schema))
        {
            return ReadRecord(schema, spot);
        }

        return schema.Type switch
        {
            JsonObjectType.Array => new ApiListType(Read(schema.Item, spot.Item()), IsNullable: false),
            JsonObjectType.Object => new ApiMapType(Read(schema.AdditionalPropertiesSchema, spot.Value()), IsNullable: false),
            _ => new ApiPrimitiveType(PrimitiveReader.Read(schema), IsNullable: false),
        };
    }

    private ApiType ReadComponent(JsonSchema schema, string pointer, string resource)
    {
        if (_components.TryGetValue(pointer, out ApiType? known))
        {
            return known;
        }

        // What refers to itself before it is known: a record is known by its id at once, anything else can be any JSON.
        _components[pointer] = RecordReader.HasMembers(schema) ? new ApiNamedType(pointer, IsNullable: false) : Json;
        ApiType type = Read(schema, ShapeSpot.Of(pointer, resource, JsonPointer.LastKey(pointer)));
        _components[pointer] = type;
        return type;
    }

    private ApiNamedType ReadEnum(JsonSchema schema, ShapeSpot spot)
    {
        ApiEnum definition = _enums.Read(schema, spot);
        string id = spot.Pointer;
        if (_pointers.Find(schema) is null)
        {
            id = _shapes.AddInline(definition);
        }
        else
        {
            _shapes.Add(definition);
        }

        return new ApiNamedType(id, IsNullable: schema.Enumeration.Contains(null));
    }

    private ApiNamedType ReadRecord(JsonSchema schema, ShapeSpot spot)
    {
        bool isShared = _pointers.Find(schema) is not null;
        if (isShared)
        {
            _shapes.Reserve(spot.Pointer);
        }

        ApiRecord record = _records.Read(schema, spot);
        string id = spot.Pointer;
        if (isShared)
        {
            _shapes.Add(record);
        }
        else
        {
            id = _shapes.AddInline(record);
        }

        return new ApiNamedType(id, IsNullable: false);
    }
}
