using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>The schemas that a document keeps for all to use.</summary>
internal static class SharedSchemas
{
    /// <summary>Whether a schema is one of them.</summary>
    public static bool Holds(SpecElement schema) => schema.Parent?.Key is "schemas" or "definitions" or "$defs" or SpecTree.FilesKey;

    public static IEnumerable<SpecElement> In(SpecTree tree)
    {
        IEnumerable<SpecElement> files = tree.Root[SpecTree.FilesKey]?.Members ?? [];
        return files.Prepend(tree.Root)
            .SelectMany(file => new[] { tree.Child(file, "definitions"), tree.Child(tree.Child(file, "components"), "schemas"), file.Parent is null ? null : file["schemas"] })
            .OfType<SpecElement>()
            .SelectMany(static schemas => schemas.Members)
            .Concat(files.Where(static file => file.Has("allOf") || file.Has("properties")))
            .Where(static schema => schema.Mapping is not null)
            .Select(schema => tree.Follow(schema) ?? schema);
    }
}
