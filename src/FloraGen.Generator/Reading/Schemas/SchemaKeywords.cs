using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Which keywords define a type, and which only describe or limit its values.</summary>
internal static class SchemaKeywords
{
    private static readonly HashSet<string> s_shaping = new(StringComparer.Ordinal)
    {
        "$ref", "$dynamicRef", "$recursiveRef", "type", "format", "properties", "patternProperties", "items", "prefixItems", "enum", "const",
        "allOf", "oneOf", "anyOf", "contentEncoding", "contentMediaType",
    };

    /// <summary>Whether a schema says more than words, bounds and what is required.</summary>
    public static bool DefinesType(SpecElement schema) => schema.Mapping is { } mapping && mapping.Entries.Exists(Defines);

    /// <summary>Whether a schema does, beside one of its keywords.</summary>
    public static bool DefinesTypeBeside(SpecElement schema, string keyword)
        => schema.Mapping is { } mapping && mapping.Entries.Exists(entry => entry.Key != keyword && DefinesBesideCombination(entry));

    /// <summary>Whether a schema does, beside its members and which of them are required.</summary>
    public static bool DefinesTypeBesideMembers(SpecElement schema)
        => schema.Mapping is { } mapping && mapping.Entries.Exists(static entry => entry.Key is not ("properties" or "required") && DefinesBesideCombination(entry));

    /// <summary>Beside a reference or a combination, <c>type: object</c> only repeats what stands there, and <c>type: null</c> adds null to it.</summary>
    private static bool DefinesBesideCombination(SpecEntry entry) => entry.Key switch
    {
        "type" => entry.Value is SpecSequence types ? !types.Items.TrueForAll(IsObjectOrNull) : !IsObjectOrNull(entry.Value),
        "required" => entry.Value is SpecSequence { Items.Count: > 0 },
        "properties" or "patternProperties" => entry.Value is SpecMapping { Entries.Count: > 0 },
        _ => Defines(entry),
    };

    private static bool IsObjectOrNull(SpecNode type) => type is SpecScalar { Text: "object" or "null" };

    private static bool Defines(SpecEntry entry) => entry.Key == "additionalProperties"
        ? entry.Value is SpecMapping { Entries.Count: > 0 }
        : s_shaping.Contains(entry.Key) && entry.Value is not SpecSequence { Items.Count: 0 };
}
