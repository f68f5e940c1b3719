using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>Each schema is complete in itself and described.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Problems(SpecDocument document)
        => document.Schemas.Members().SelectMany(each => OfSchema(each.Name, each.Value));

    private static IEnumerable<string> OfSchema(string name, YamlNode schema)
    {
        IReadOnlyList<string> values = schema.Find("enum").Texts();
        return
        [
            .. from required in schema.Find("required").Texts()
               where schema.Find("properties").Find(required) is null
               select $"{name} requires {required}, which it does not declare",
            .. from property in schema.Find("properties").Members()
               where property.Value.Find("$ref") is null && property.Value.Find("description") is null
               select $"{name}.{property.Name} is not described",
            .. schema.Find("description") is null ? [$"{name} is not described"] : Array.Empty<string>(),
            .. values.Count != schema.Find("x-enum-descriptions").Texts().Count ? [$"{name} does not describe each value"] : Array.Empty<string>(),
            .. values.Count != values.Distinct().Count() ? [$"{name} repeats a value"] : Array.Empty<string>(),
        ];
    }
}
