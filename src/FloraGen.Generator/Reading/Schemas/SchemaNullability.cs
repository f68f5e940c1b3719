using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>The ways of all versions to say that null is one of the values.</summary>
internal static class SchemaNullability
{
    /// <summary>Whether a schema itself says so, whatever it refers to.</summary>
    public static bool AllowsNull(SpecElement schema) => schema.Mapping is { } mapping
        && (schema.IsTrue("nullable")
            || IsNullType(mapping["type"])
            || (mapping["type"] as SpecSequence)?.Items.Exists(IsNullType) == true
            || (mapping["enum"] as SpecSequence)?.Items.Exists(IsNull) == true
            || IsNull(mapping["const"]));

    /// <summary>Whether null is the only value: a case of a union that makes it nullable.</summary>
    public static bool IsOnlyNull(SpecElement schema) => schema.Mapping is { } mapping
        && AllowsNull(schema)
        && ((IsNullType(mapping["type"]) && !mapping.Entries.Exists(static entry => entry.Key is "$ref" or "allOf" or "oneOf" or "anyOf"))
            || mapping["type"] is SpecSequence { Items: [{ } only] } && IsNullType(only)
            || IsNull(mapping["const"])
            || mapping["enum"] is SpecSequence values && values.Items.TrueForAll(IsNull)
            || (mapping["type"] is null && !mapping.Entries.Exists(static entry => entry.Key is "$ref" or "properties" or "items" or "allOf" or "oneOf" or "anyOf" or "enum" or "const" or "format")));

    /// <summary>A text <c>"null"</c> is a type's name; YAML's bare <c>null</c> instead means the same.</summary>
    public static bool IsNullType(SpecNode? type) => type is SpecScalar { Text: "null" };

    private static bool IsNull(SpecNode? value) => value is SpecScalar { Kind: SpecScalarKind.Null };
}
