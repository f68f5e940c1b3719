using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Tells what comes of a schema without reading what it is made of.</summary>
internal sealed class SchemaClassifier(SubtypeIndex subtypes)
{
    public SchemaKind KindOf(SchemaShape shape)
    {
        if (EnumValues.Of(shape) is { } values)
        {
            return values.IsUnion ? SchemaKind.Union : values.IsEnum ? SchemaKind.Enum : SchemaKind.Primitive;
        }

        if (NumberOrText.Of(shape) is not null)
        {
            return SchemaKind.Primitive;
        }

        if (shape.Cases.Any(static cases => cases.Real.Count > 0) || HasSubtypes(shape.Head))
        {
            return SchemaKind.Union;
        }

        IReadOnlyList<string> types = shape.Types;
        return types.Count switch
        {
            0 => OfKeywords(shape),
            1 => OfType(types[0], shape),
            2 when types.Contains("integer") && types.Contains("number") => SchemaKind.Primitive,
            _ => SchemaKind.Union,
        };
    }

    /// <summary>A base of kinds that a discriminator tells apart, although it does not list them.</summary>
    public bool HasSubtypes(SpecElement schema) => DiscriminatorReader.MemberOf(schema["discriminator"]) is not null && !schema.Has("oneOf") && !schema.Has("anyOf") && subtypes.Of(schema).Count > 0;

    private static SchemaKind OfType(string type, SchemaShape shape) => type switch
    {
        "object" => shape.HasProperties ? SchemaKind.Record : SchemaKind.Map,
        "array" => SchemaKind.List,
        _ => SchemaKind.Primitive,
    };

    /// <summary>Many schemas leave out the type that their other keywords only make sense for.</summary>
    private static SchemaKind OfKeywords(SchemaShape shape)
        => shape.HasProperties ? SchemaKind.Record
        : shape.Find("items") is not null || shape.Find("prefixItems") is not null ? SchemaKind.List
        : shape.Find("patternProperties") is not null || shape.Find("additionalProperties")?.Mapping is not null ? SchemaKind.Map
        : shape.Find("format") is not null || shape.Find("contentEncoding") is not null || PrimitiveReader.IsFile(shape) ? SchemaKind.Primitive
        : SchemaKind.Anything;
}
