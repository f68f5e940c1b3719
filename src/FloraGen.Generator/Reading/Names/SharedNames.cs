using FloraGen.Model;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Names;

/// <summary>What a schema is called that others refer to: by its key, or by the file that it is.</summary>
internal static class SharedNames
{
    public static SchemaNames Of(SpecElement target, SchemaNames around)
    {
        if (target.Parent is null)
        {
            return around;
        }

        if (target.Parent.Key == SpecTree.FilesKey)
        {
            string stem = FilePath.Stem(target.Key);
            string folder = FilePath.Folder(target.Key);
            return folder.Length == 0 ? SchemaNames.Of(stem, stem) : SchemaNames.Of(stem, stem, folder + " " + stem);
        }

        // Deep in another schema, or in an operation: the last keys that are names say what it is.
        string[] keys = [.. JsonPointer.Keys(target.Pointer)];
        if (target.Parent.Key is "schemas" or "definitions" or "$defs" || keys.Length <= 3)
        {
            return SchemaNames.Of(target.Key, [.. Shortened(target.Key)]);
        }

        string[] names = [.. keys.Where(static (key, index) => index > 0 && !IsStructure(key))];
        string name = names.Length == 0 ? around.First : string.Join(" ", names.Skip(Math.Max(0, names.Length - 2)).Select(static key => key.Replace('/', ' ')));
        return SchemaNames.Of(name, name);
    }

    /// <summary>
    /// What a schema within a body, a response or a parameter that operations share is called: by that part's key, and not by the
    /// first of these operations.
    /// </summary>
    public static SchemaNames OfPart(SpecElement? schema, SchemaNames around)
    {
        for (SpecElement? part = schema; part?.Parent is { } section; part = section)
        {
            if (section.Key is "requestBodies" or "responses" or "parameters" && section.Parent is { Key: "components" } or { Parent: null })
            {
                return SchemaNames.Of(part.Key, part.Key, part.Key + " " + Role(section.Key));
            }
        }

        return around;
    }

    /// <summary>Names that a document gives, for everything or for an enum, go before those that are found.</summary>
    public static EquatableArray<string> Candidates(SpecElement schema, SchemaNames names)
        => (schema.Text("x-floragen-name") ?? schema.Text("x-floragen-enum-name")) is { } given && given.Trim().Length > 0
            ? names.Candidates.Prepend(given).ToEquatableArray()
            : names.Candidates;

    private static string Role(string section) => section switch
    {
        "requestBodies" => "body",
        "responses" => "response",
        _ => "parameter",
    };

    /// <summary>
    /// <c>io.k8s.api.core.v1.Pod</c> is a <c>Pod</c>, as long as no other schema is: what stands in front only tells such apart.
    /// </summary>
    private static IEnumerable<string> Shortened(string key)
    {
        string[] parts = key.Split('.');
        return parts.Length > 1 && parts.All(static part => part.Length > 0 && part.All(static character => char.IsLetterOrDigit(character) || character == '_'))
            ? Enumerable.Range(1, parts.Length).Select(count => string.Join(" ", parts.Skip(parts.Length - count)))
            : [key];
    }

    private static bool IsStructure(string key) => int.TryParse(key, out _)
        || key is "properties" or "items" or "allOf" or "oneOf" or "anyOf" or "schema" or "content" or "responses" or "requestBody" or "parameters"
            or "additionalProperties" or "components" or "paths" or SpecTree.FilesKey
        || key.StartsWith("application/", StringComparison.Ordinal);
}
