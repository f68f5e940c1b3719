using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>
/// Generic schemas of 3.1. A <c>$dynamicRef</c> leads to the anchor of whichever schema was entered first, such as a page of trees
/// that refers to a page of anything. Each schema that has anchors for others gets what it refers to as a copy of its own, in which
/// such references lead to these anchors.
/// </summary>
internal sealed class DynamicScopes(SpecTree tree)
{
    /// <summary>Mappings in all copies together; what is beyond is referred to as it is.</summary>
    private const int MaxCopied = 50_000;

    /// <summary>Mappings that are looked at for references to anchors.</summary>
    private const int MaxLooked = 1_000_000;

    private static readonly HashSet<string> s_identity = new(StringComparer.Ordinal) { "$id", "$schema", "$anchor", "$dynamicAnchor", "$defs", "$vocabulary" };

    private readonly HashSet<SpecMapping> _open = [];
    private int _copied;
    private int _looked;

    /// <summary>Whether a text can have generic schemas; most have none, and need not be walked.</summary>
    public static bool MayBeIn(string text) => text.IndexOf("$dynamicAnchor", StringComparison.Ordinal) >= 0;

    /// <summary>Changes the tree, whose ways have to be found anew afterwards.</summary>
    public void Bind()
    {
        List<(SpecMapping Schema, SpecMapping Bound)> all = [];
        foreach (SpecElement element in SpecWalk.Mappings(tree.Root))
        {
            Dictionary<string, string> anchors = AnchorsOf(element, outer: null);
            if (anchors.Count > 0 && (element.Has("$ref") || element.Has("allOf") || element.Has("properties") || element.Has("items")))
            {
                all.Add((element.Mapping!, Copy(element, anchors, isRoot: true)));
            }
        }

        foreach ((SpecMapping schema, SpecMapping bound) in all)
        {
            schema.Become(bound);
        }
    }

    /// <summary>The anchors that a schema has for others, by name, as references to them. Those of who refers to it go first.</summary>
    private static Dictionary<string, string> AnchorsOf(SpecElement schema, Dictionary<string, string>? outer)
    {
        Dictionary<string, string> anchors = outer is null ? new(StringComparer.Ordinal) : new(outer, StringComparer.Ordinal);
        foreach (SpecElement definition in schema["$defs"]?.Members ?? [])
        {
            Add(definition);
        }

        if (schema.Has("$ref") || schema.Has("allOf"))
        {
            Add(schema);
        }

        return anchors;

        void Add(SpecElement element)
        {
            if (element.Text("$dynamicAnchor") is { } name && !anchors.ContainsKey(name))
            {
                anchors.Add(name, element.Pointer);
            }
        }
    }

    private SpecMapping Copy(SpecElement schema, Dictionary<string, string> anchors, bool isRoot = false)
    {
        _copied++;
        SpecMapping copy = new(schema.Node.Location);
        SpecMapping? referred = Referred(schema, anchors);
        foreach (SpecEntry entry in schema.Mapping!.Entries)
        {
            SpecNode? value =
                isRoot && s_identity.Contains(entry.Key) ? entry.Value
                : s_identity.Contains(entry.Key) || (entry.Key == "$ref" && referred is not null) ? null
                : entry.Key == "$dynamicRef" ? null
                : Value(new SpecElement(entry.Value, schema, entry.Key), anchors);
            if (value is not null)
            {
                _ = copy.TryAdd(entry.Key, entry.KeyMark, value);
            }
        }

        if (schema.Text("$dynamicRef") is { } name)
        {
            SpecNode written = schema.Mapping["$dynamicRef"]!;
            string anchor = name.Substring(name.LastIndexOf('#') + 1);
            _ = anchors.TryGetValue(anchor, out string? target)
                ? copy.TryAdd("$ref", written.Location, new SpecScalar(written.Location, target, SpecScalarKind.String))
                : copy.TryAdd("$dynamicRef", written.Location, written);
        }

        if (referred is not null)
        {
            Include(copy, referred);
        }

        return copy;
    }

    private SpecNode Value(SpecElement element, Dictionary<string, string> anchors)
    {
        if (element.Mapping is not null)
        {
            return _copied > MaxCopied ? element.Node : Copy(element, element.Has("$defs") ? AnchorsOf(element, anchors) : anchors);
        }

        if (element.Node is not SpecSequence)
        {
            return element.Node;
        }

        SpecSequence list = new(element.Node.Location);
        list.Items.AddRange(element.Items.Select(item => Value(item, anchors)));
        return list;
    }

    /// <summary>A copy of what a schema refers to; null where it refers to nothing, or to something that no anchor changes.</summary>
    private SpecMapping? Referred(SpecElement schema, Dictionary<string, string> anchors)
    {
        if (SpecTree.ReferenceOf(schema) is null || tree.Follow(schema) is not { Mapping: { } mapping } target || _copied > MaxCopied || !IsGeneric(target, anchors) || !_open.Add(mapping))
        {
            return null;
        }

        SpecMapping copy = Copy(target, AnchorsOf(target, anchors));
        _ = _open.Remove(mapping);
        return copy;
    }

    /// <summary>Whether a schema, or one that it refers to as a whole, has a reference to one of the anchors.</summary>
    private bool IsGeneric(SpecElement schema, Dictionary<string, string> anchors)
    {
        HashSet<SpecMapping> seen = [];
        Queue<SpecElement> open = new([schema]);
        while (open.Count > 0 && _looked < MaxLooked)
        {
            SpecElement root = open.Dequeue();
            if (!seen.Add(root.Mapping!))
            {
                continue;
            }

            foreach (SpecElement element in SpecWalk.Mappings(root))
            {
                _looked++;
                if (element.Text("$dynamicRef") is { } name && anchors.ContainsKey(name.Substring(name.LastIndexOf('#') + 1)))
                {
                    return true;
                }

                if (SpecTree.ReferenceOf(element) is not null && tree.Follow(element) is { Mapping: not null } next)
                {
                    open.Enqueue(next);
                }
            }
        }

        return false;
    }

    /// <summary>What the copy says becomes the schema's own, or one of its parts where both say the same keyword.</summary>
    private static void Include(SpecMapping schema, SpecMapping copy)
    {
        if (!copy.Entries.Exists(entry => schema[entry.Key] is not null && entry.Key is not ("title" or "description" or "type")))
        {
            foreach (SpecEntry entry in copy.Entries)
            {
                _ = schema.TryAdd(entry.Key, entry.KeyMark, entry.Value);
            }

            return;
        }

        SpecSequence parts = new(copy.Location);
        parts.Items.Add(copy);
        if (schema["allOf"] is SpecSequence others)
        {
            parts.Items.AddRange(others.Items);
            schema.Replace("allOf", parts);
        }
        else
        {
            _ = schema.TryAdd("allOf", copy.Location, parts);
        }
    }
}
