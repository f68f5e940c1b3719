using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Schemas and formats that the project has types of its own for.</summary>
internal sealed class OwnSchemas(ReadingContext context)
{
    private readonly HashSet<string> _keys = new(context.Options.OwnTypes, StringComparer.Ordinal);

    /// <summary>The type of a shared schema; null where the project has none for it.</summary>
    public ApiOwnType? OfSchema(SpecElement schema, SchemaKind kind)
        => _keys.Count > 0 && SharedSchemas.Holds(schema) && _keys.Contains("schema:" + schema.Key)
            ? Met("schema:" + schema.Key, kind is SchemaKind.Primitive or SchemaKind.Enum, SchemaNullability.AllowsNull(schema))
            : null;

    /// <summary>The type of a plain value; null where the project has none for its format.</summary>
    public ApiOwnType? OfFormat(MergedSchema merged)
        => _keys.Count > 0 && merged.Text("format") is { } format && _keys.Contains("format:" + format) && !PrimitiveReader.IsFile(merged)
            ? Met("format:" + format, isText: true, merged.AllowsNull)
            : null;

    private ApiOwnType Met(string key, bool isText, bool allowsNull)
    {
        _ = context.OwnTypesMet.Add(key);
        return new ApiOwnType(key, isText, allowsNull);
    }
}
