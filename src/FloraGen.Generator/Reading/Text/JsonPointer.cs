using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>RFC 6901 pointers into a positioned tree, written with <c>#</c> in front.</summary>
internal static class JsonPointer
{
    public const string Root = "#";

    /// <summary>References that lead to references are followed this far, for they may lead in a circle.</summary>
    private const int MaxReferences = 64;

    public static string Append(string pointer, string key)
        => pointer + "/" + key.Replace("~", "~0").Replace("/", "~1");

    public static string Append(string pointer, params string[] keys) => keys.Aggregate(pointer, Append);

    public static string LastKey(string pointer)
        => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    public static IEnumerable<string> Keys(string pointer)
        => pointer.Split('/').Skip(1).Select(Unescape);

    /// <summary>The node at a pointer, or null. A <c>$ref</c> on the way, or at its end, is followed.</summary>
    public static SpecNode? Resolve(SpecNode root, string pointer)
    {
        SpecNode? node = root;
        foreach (string key in Keys(pointer))
        {
            node = Step(FollowReferences(root, node), key);
        }

        return FollowReferences(root, node);
    }

    /// <summary>The place of a pointer's key, or of the last part of it that exists.</summary>
    public static SpecPlace PlaceOf(SpecNode root, string pointer)
    {
        SpecPlace place = root.Place;
        SpecNode? node = root;
        foreach (string key in Keys(pointer))
        {
            node = FollowReferences(root, node);
            SpecEntry? entry = (node as SpecMapping)?.Find(key);
            node = entry?.Value ?? Step(node, key);
            if (node is null)
            {
                break;
            }

            place = entry?.KeyPlace ?? node.Place;
        }

        return place;
    }

    /// <summary>Where a chain of references within the document ends; a node that is none is its own end.</summary>
    private static SpecNode? FollowReferences(SpecNode root, SpecNode? node)
    {
        for (int links = 0; links < MaxReferences && node is SpecMapping mapping; links++)
        {
            if (mapping.String("$ref") is not { } target || !target.StartsWith("#/", StringComparison.Ordinal))
            {
                return node;
            }

            SpecNode? next = root;
            foreach (string key in Keys(target))
            {
                next = Step(next, key);
            }

            if (next is null)
            {
                return node;
            }

            node = next;
        }

        return node;
    }

    private static SpecNode? Step(SpecNode? node, string key) => node switch
    {
        SpecMapping mapping => mapping[key],
        SpecSequence sequence when int.TryParse(key, out int index) && index >= 0 && index < sequence.Items.Count
            => sequence.Items[index],
        _ => null,
    };

    private static string Unescape(string key)
    {
        string unescaped = key.IndexOf('%') < 0 ? key : Uri.UnescapeDataString(key);
        return unescaped.Replace("~1", "/").Replace("~0", "~");
    }
}
