using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>What a schema is called that others refer to: by its key, or by the file that it is.</summary>
internal static class SharedNames
{
    public static ShapeNames Of(SpecSpot target, ShapeNames around)
    {
        if (target.Parent is null)
        {
            return around;
        }

        if (target.Parent.Key == SpecTree.FilesKey)
        {
            string stem = FilePath.Stem(target.Key);
            string folder = FilePath.Folder(target.Key);
            return folder.Length == 0 ? ShapeNames.Of(stem, stem) : ShapeNames.Of(stem, stem, folder + " " + stem);
        }

        // Deep in another schema, or in an operation: the last keys that are names say what it is.
        string[] keys = [.. JsonPointer.Keys(target.Pointer)];
        if (target.Parent.Key is "schemas" or "definitions" or "$defs" || keys.Length <= 3)
        {
            return ShapeNames.Of(target.Key, target.Key);
        }

        string[] names = [.. keys.Where(static (key, index) => index > 0 && !IsStructure(key))];
        string name = names.Length == 0 ? around.First : string.Join(" ", names.Skip(Math.Max(0, names.Length - 2)).Select(static key => key.Replace('/', ' ')));
        return ShapeNames.Of(name, name);
    }

    private static bool IsStructure(string key) => int.TryParse(key, out _)
        || key is "properties" or "items" or "allOf" or "oneOf" or "anyOf" or "schema" or "content" or "responses" or "requestBody" or "parameters"
            or "additionalProperties" or "components" or "paths" or SpecTree.FilesKey
        || key.StartsWith("application/", StringComparison.Ordinal);
}
