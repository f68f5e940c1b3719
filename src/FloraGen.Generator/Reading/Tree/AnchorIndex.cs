using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>What schemas call themselves: <c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c>.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, SpecElement> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecElement?> _dynamic = new(StringComparer.Ordinal);

    private AnchorIndex()
    {
    }

    public static AnchorIndex Of(SpecElement root)
    {
        AnchorIndex index = new();
        foreach (SpecElement element in SpecWalk.Mappings(root))
        {
            index.Add(element);
        }

        return index;
    }

    /// <summary>The schema that a reference names: <c>#anchor</c>, <c>#/…file…#anchor</c>, or an <c>$id</c>, with an anchor or without.</summary>
    public SpecElement? Find(string reference) => _names.TryGetValue(reference, out SpecElement? element) ? element : null;

    /// <summary>The schema of a dynamic anchor, where only one in all files has this name.</summary>
    public SpecElement? FindDynamic(string reference)
        => _dynamic.TryGetValue(reference.Substring(reference.LastIndexOf('#') + 1), out SpecElement? element) ? element : null;

    private void Add(SpecElement element)
    {
        if (element.Text("$id") is { } id)
        {
            Remember(id.TrimEnd('#'), element);
        }

        foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (element.Text(keyword) is { } anchor)
            {
                Remember(FileOf(element) + "#" + anchor, element);
            }
        }

        if (element.Text("$dynamicAnchor") is { } name)
        {
            _dynamic[name] = _dynamic.ContainsKey(name) ? null : element;
        }
    }

    private void Remember(string name, SpecElement element)
    {
        if (!_names.ContainsKey(name))
        {
            _names.Add(name, element);
        }
    }

    /// <summary>The pointer of the joined file that an element stands in; empty for the document itself.</summary>
    private static string FileOf(SpecElement element)
    {
        string[] keys = [.. JsonPointer.Keys(element.Pointer).Take(2)];
        return keys.Length == 2 && keys[0] == SpecTree.FilesKey ? JsonPointer.Append(JsonPointer.Root, keys) : "";
    }
}
