using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>What schemas call themselves: <c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c>.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, SpecSpot> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecSpot?> _dynamic = new(StringComparer.Ordinal);

    private AnchorIndex()
    {
    }

    public static AnchorIndex Of(SpecSpot root)
    {
        AnchorIndex index = new();
        foreach (SpecSpot spot in SpecWalk.Mappings(root))
        {
            index.Add(spot);
        }

        return index;
    }

    /// <summary>The schema that a reference names: <c>#anchor</c>, <c>#/…file…#anchor</c>, or an <c>$id</c>, with an anchor or without.</summary>
    public SpecSpot? Find(string reference) => _names.TryGetValue(reference, out SpecSpot? spot) ? spot : null;

    /// <summary>The schema of a dynamic anchor, where only one in all files has this name.</summary>
    public SpecSpot? FindDynamic(string reference)
        => _dynamic.TryGetValue(reference.Substring(reference.LastIndexOf('#') + 1), out SpecSpot? spot) ? spot : null;

    private void Add(SpecSpot spot)
    {
        if (spot.Text("$id") is { } id)
        {
            Remember(id.TrimEnd('#'), spot);
        }

        foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (spot.Text(keyword) is { } anchor)
            {
                Remember(FileOf(spot) + "#" + anchor, spot);
            }
        }

        if (spot.Text("$dynamicAnchor") is { } name)
        {
            _dynamic[name] = _dynamic.ContainsKey(name) ? null : spot;
        }
    }

    private void Remember(string name, SpecSpot spot)
    {
        if (!_names.ContainsKey(name))
        {
            _names.Add(name, spot);
        }
    }

    /// <summary>The pointer of the joined file that a spot stands in; empty for the document itself.</summary>
    private static string FileOf(SpecSpot spot)
    {
        string[] keys = [.. JsonPointer.Keys(spot.Pointer).Take(2)];
        return keys.Length == 2 && keys[0] == SpecTree.FilesKey ? JsonPointer.Append(JsonPointer.Root, keys) : "";
    }
}
