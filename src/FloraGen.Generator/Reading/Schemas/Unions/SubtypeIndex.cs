using FloraGen.Reading.Resolving;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>Which shared schemas build on which others by <c>allOf</c>: the kinds of a base, which does not list them itself.</summary>
internal sealed class SubtypeIndex(SpecTree tree)
{
    private Dictionary<string, List<SpecElement>>? _children;

    /// <summary>All that build on a schema, directly or through others, in the order of the text.</summary>
    public IReadOnlyList<SpecElement> Of(SpecElement schema)
    {
        _children ??= Index();
        List<SpecElement> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal) { schema.Pointer };
        Queue<string> open = new();
        open.Enqueue(schema.Pointer);
        while (open.Count > 0)
        {
            if (!_children.TryGetValue(open.Dequeue(), out List<SpecElement>? children))
            {
                continue;
            }

            foreach (SpecElement child in children.Where(child => seen.Add(child.Pointer)))
            {
                found.Add(child);
                open.Enqueue(child.Pointer);
            }
        }

        return found;
    }

    private Dictionary<string, List<SpecElement>> Index()
    {
        Dictionary<string, List<SpecElement>> children = new(StringComparer.Ordinal);
        foreach (SpecElement schema in SharedSchemas.In(tree))
        {
            foreach (SpecElement part in schema["allOf"]?.Items ?? [])
            {
                if (References.Of(tree, part) is not { } parent)
                {
                    continue;
                }

                if (!children.TryGetValue(parent.Pointer, out List<SpecElement>? list))
                {
                    children[parent.Pointer] = list = [];
                }

                list.Add(schema);
            }
        }

        return children;
    }
}
