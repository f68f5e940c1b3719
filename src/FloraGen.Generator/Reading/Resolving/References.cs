using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Resolving;

/// <summary>The references of schemas, static and dynamic.</summary>
internal static class References
{
    /// <summary>The text of a schema's reference; null when it has none.</summary>
    public static string? TextOf(SpecElement schema) => SpecTree.ReferenceOf(schema) ?? DynamicOf(schema);

    /// <summary>Where a schema's reference leads, one step; null when it has none or it leads nowhere.</summary>
    public static SpecElement? Of(SpecTree tree, SpecElement schema)
    {
        if (SpecTree.ReferenceOf(schema) is { } reference)
        {
            return tree.Target(schema, reference);
        }

        return DynamicOf(schema) is { } name ? tree.DynamicTarget(schema, name) : null;
    }

    private static string? DynamicOf(SpecElement schema)
        => (schema.Mapping?["$dynamicRef"] ?? schema.Mapping?["$recursiveRef"]) is SpecScalar { Kind: SpecScalarKind.String } name ? name.Text : null;
}
