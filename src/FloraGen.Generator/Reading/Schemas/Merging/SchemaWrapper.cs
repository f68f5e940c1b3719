using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Merging;

/// <summary>
/// A schema that says no more than another one: an <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c> with one real part. A description
/// beside a reference (3.0), and <c>[X, null]</c>, look like this.
/// </summary>
internal static class SchemaWrapper
{
    /// <returns>What is inside, and whether the wrapper adds null; null when the schema is no wrapper.</returns>
    public static (SpecElement Schema, bool AllowsNull)? Unwrap(SpecElement schema)
    {
        if (!schema.Has("allOf") && !schema.Has("oneOf") && !schema.Has("anyOf"))
        {
            return null;
        }

        SpecElement[] inner = [];
        bool allowsNull = SchemaNullability.AllowsNull(schema);
        string[] combinations = [.. new[] { "allOf", "oneOf", "anyOf" }.Where(keyword => schema[keyword]?.Items.Any() == true)];
        if (combinations.Length != 1 || SchemaKeywords.DefinesTypeBeside(schema, combinations[0]) || schema.Has("x-floragen-name"))
        {
            return null;
        }

        if (combinations[0] == "allOf")
        {
            inner = [.. schema["allOf"]!.Items.Where(SchemaKeywords.DefinesType)];
            bool addsRequired = schema["allOf"]!.Items.Any(static part => !SchemaKeywords.DefinesType(part) && part.Has("required"));
            return inner.Length == 1 && !addsRequired ? (inner[0], allowsNull) : null;
        }

        if (SchemaCases.Of(schema, combinations[0]) is not { Real.Count: 1 } cases || schema.Has("discriminator"))
        {
            return null;
        }

        return (cases.Real[0], allowsNull || cases.AllowsNull);
    }
}
