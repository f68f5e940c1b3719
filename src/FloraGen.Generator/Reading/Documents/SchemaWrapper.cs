using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>
/// A schema that says no more than another one: <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c> with one real case. A description
/// beside a reference (3.1), and <c>[X, null]</c>, look like this.
/// </summary>
internal static class SchemaWrapper
{
    public static (JsonSchema Schema, string Keyword, int Index, bool AllowsNull)? Unwrap(JsonSchema schema)
    {
        if (schema.Properties.Count > 0 || schema.Enumeration.Count > 0)
        {
            return null;
        }

        int combinations = (schema.AllOf.Count > 0 ? 1 : 0) + (schema.OneOf.Count > 0 ? 1 : 0) + (schema.AnyOf.Count > 0 ? 1 : 0);
        if (combinations != 1)
        {
            return null;
        }

        if (schema.AllOf.Count > 0)
        {
            return schema.AllOf.Count == 1 ? (schema.AllOf.First(), "allOf", 0, false) : null;
        }

        string keyword = schema.OneOf.Count > 0 ? "oneOf" : "anyOf";
        JsonSchema[] cases = [.. schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf];
        JsonSchema[] real = [.. cases.Where(static item => !IsOnlyNull(item))];
        return real.Length == 1
            ? (real[0], keyword, Array.IndexOf(cases, real[0]), real.Length < cases.Length)
            : null;
    }

    /// <summary>What <c>type: "null"</c> of 3.1 became when it was rewritten: nullable, and nothing else.</summary>
    private static bool IsOnlyNull(JsonSchema schema)
        => schema.Type == JsonObjectType.Null
            || (schema.IsNullableRaw == true
                && schema.Type == JsonObjectType.None
                && schema.Reference is null
                && schema.Properties.Count == 0
                && schema.Enumeration.Count == 0
                && schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0);
}
