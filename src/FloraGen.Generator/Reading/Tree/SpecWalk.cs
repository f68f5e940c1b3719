using System.Runtime.CompilerServices;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>Goes over what in a tree is OpenAPI or a schema, each node once, and past what is only data.</summary>
internal static class SpecWalk
{
    private static readonly HashSet<string> s_data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value" };

    /// <summary>All objects, in the order of the text. A node that aliases stand for comes once.</summary>
    public static IEnumerable<SpecElement> Mappings(SpecElement root)
    {
        HashSet<SpecNode> seen = new(NodeComparer.Instance);
        Stack<SpecElement> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            SpecElement element = open.Pop();
            if (!seen.Add(element.Node))
            {
                continue;
            }

            if (element.Mapping is not null)
            {
                yield return element;
            }

            if (element.Mapping is { } mapping)
            {
                Push(mapping, element, open);
            }
            else if (element.Node is SpecSequence)
            {
                foreach (SpecElement item in element.Items.Reverse())
                {
                    open.Push(item);
                }
            }
        }
    }

    /// <summary>
    /// The last one first, since a stack gives them back the other way round. A member of an object may be called like a keyword:
    /// then its value is a schema, and not data.
    /// </summary>
    private static void Push(SpecMapping mapping, SpecElement element, Stack<SpecElement> open)
    {
        bool holdsNames = element.Key is "properties" or "schemas" or "definitions" or "$defs" or "patternProperties" or "paths" or SpecTree.FilesKey;
        for (int index = mapping.Entries.Count - 1; index >= 0; index--)
        {
            SpecEntry entry = mapping.Entries[index];
            if (entry.Value is not SpecScalar && (holdsNames || !IsData(entry.Key)))
            {
                open.Push(new SpecElement(entry.Value, element, entry.Key));
            }
        }
    }

    private static bool IsData(string key)
        => s_data.Contains(key) || (key.StartsWith("x-", StringComparison.Ordinal) && key != SpecTree.FilesKey);

    private sealed class NodeComparer : IEqualityComparer<SpecNode>
    {
        public static NodeComparer Instance { get; } = new();

        public bool Equals(SpecNode? x, SpecNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(SpecNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
