using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Swagger2;

/// <summary>A parameter that is its own schema, and whose lists have a collection format.</summary>
internal static class Swagger2Parameter
{
    public static SpecMapping Upgrade(SpecElement parameter)
    {
        SpecMapping source = parameter.Mapping!;
        SpecMapping upgraded = new(source.Location);
        foreach (SpecEntry entry in source.Entries.Where(static entry => entry.Key is "name" or "in" or "description" or "required" or "deprecated"
            || entry.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            _ = upgraded.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        foreach (SpecEntry entry in Style(parameter)?.Entries ?? [])
        {
            _ = upgraded.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        _ = upgraded.TryAdd("schema", source.Location, Schema(parameter));
        return upgraded;
    }

    /// <summary>The parameter without what is no schema: <c>required</c> means something else there.</summary>
    public static SpecMapping Schema(SpecElement parameter)
    {
        SpecMapping source = parameter.Mapping!;
        SpecMapping schema = new(source.Location);
        foreach (SpecEntry entry in source.Entries.Where(static entry => entry.Key is not ("name" or "in" or "required" or "collectionFormat" or "allowEmptyValue")))
        {
            _ = schema.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        return schema;
    }

    /// <summary>The collection format of a list as style and explode; null for a value that is no list.</summary>
    public static SpecMapping? Style(SpecElement parameter)
    {
        if (parameter.Text("type") != "array")
        {
            return null;
        }

        bool isInQuery = parameter.Text("in") is "query" or "formData";
        (string style, bool explode) = parameter.Text("collectionFormat") switch
        {
            "multi" => ("form", true),
            // Later versions have no such style in paths and headers.
            "ssv" or "pipes" or "tsv" when !isInQuery => (parameter.Text("collectionFormat")!, false),
            "ssv" => ("spaceDelimited", false),
            "pipes" => ("pipeDelimited", false),
            "tsv" => ("tabDelimited", false),
            _ => (isInQuery ? "form" : "simple", false),
        };
        return New.Mapping(parameter.Node, ("style", New.Text(parameter.Node, style)), ("explode", New.Truth(parameter.Node, explode)));
    }
}
