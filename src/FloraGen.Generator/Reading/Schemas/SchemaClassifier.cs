using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Tells what comes of a schema without reading what it is made of.</summary>
internal sealed class SchemaClassifier(SubtypeIndex subtypes)
{
    public SchemaKind KindOf(MergedSchema merged)
    {
        if (EnumValues.Of(merged) is { } values)
        {
            return values.IsUnion ? SchemaKind.Union : values.IsEnum ? SchemaKind.Enum : SchemaKind.Primitive;
        }

        if (NumberOrText.Of(merged) is not null)
        {
            return SchemaKind.Primitive;
        }

        if (merged.Cases.Any(static cases => cases.Real.Count > 0) || HasSubtypes(merged.Head))
        {
            return SchemaKind.Union;
        }

        IReadOnlyList<string> types = merged.Types;
        return types.Count switch
        {
            0 => OfKeywords(merged),
            1 => OfType(types[0], merged),
            2 when types.Contains("integer") && types.Contains("number") => SchemaKind.Primitive,
            _ => SchemaKind.Union,
        };
    }

    /// <summary>A base of kinds that a discriminator tells apart, although it does not list them.</summary>
    public bool HasSubtypes(SpecElement schema) => DiscriminatorReader.MemberOf(schema["discriminator"]) is not null && !schema.Has("oneOf") && !schema.Has("anyOf") && subtypes.Of(schema).Count > 0;

    private static SchemaKind OfType(string type, MergedSchema merged) => type switch
    {
        "object" => merged.HasProperties ? SchemaKind.Record : SchemaKind.Map,
        "array" => SchemaKind.List,
        _ => SchemaKind.Primitive,
    };

    /// <summary>Many schemas leave out the type that their other keywords only make sense for.</summary>
    private static SchemaKind OfKeywords(MergedSchema merged)
        => merged.HasProperties ? SchemaKind.Record
        : merged.Find("items") is not null || merged.Find("prefixItems") is not null ? SchemaKind.List
        : merged.Find("patternProperties") is not null || merged.Find("additionalProperties")?.Mapping is not null ? SchemaKind.Map
        : merged.Find("format") is not null || merged.Find("contentEncoding") is not null || PrimitiveReader.IsFile(merged) ? SchemaKind.Primitive
        : SchemaKind.Anything;
}
