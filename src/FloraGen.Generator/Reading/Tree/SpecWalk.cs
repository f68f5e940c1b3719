using System.Runtime.CompilerServices;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>Goes over what in a tree is OpenAPI or a schema, each node once, and past what is only data.</summary>
internal static class SpecWalk
{
    private static readonly HashSet<string> s_data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value" };

    /// <summary>All objects, in the order of the text. A node that aliases stand for comes once.</summary>
    public static IEnumerable<SpecSpot> Mappings(SpecSpot root)
    {
        HashSet<SpecNode> seen = new(NodeComparer.Instance);
        Stack<SpecSpot> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            SpecSpot spot = open.Pop();
            if (!seen.Add(spot.Node))
            {
                continue;
            }

            if (spot.Mapping is not null)
            {
                yield return spot;
            }

            foreach (SpecSpot child in Children(spot).Reverse())
            {
                if (child.Node is not SpecScalar)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>A member of an object may be called like a keyword: then its value is a schema, and not data.</summary>
    private static IEnumerable<SpecSpot> Children(SpecSpot spot)
    {
        if (spot.Mapping is null)
        {
            return spot.Items;
        }

        bool holdsNames = spot.Key is "properties" or "schemas" or "definitions" or "$defs" or "patternProperties" or "paths" or SpecTree.FilesKey;
        return spot.Members.Where(member => holdsNames
            || (!s_data.Contains(member.Key) && (!member.Key.StartsWith("x-", StringComparison.Ordinal) || member.Key == SpecTree.FilesKey)));
    }

    private sealed class NodeComparer : IEqualityComparer<SpecNode>
    {
        public static NodeComparer Instance { get; } = new();

        public bool Equals(SpecNode? x, SpecNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(SpecNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
