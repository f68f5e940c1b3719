using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>
/// A document with all its files as one tree, and the ways through it. Every node keeps its location in the file that it came
/// from. Nothing here reaches outside: a reference leads to another element of the tree or to nothing.
/// </summary>
internal sealed class SpecTree
{
    /// <summary>The key of the root under which the other files stand, by their paths.</summary>
    public const string FilesKey = "x-floragen-files";

    /// <summary>Longer chains of references to references are taken for a circle.</summary>
    private const int MaxChain = 64;

    private readonly Dictionary<string, SpecElement?> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecElement?> _found = new(StringComparer.Ordinal);
    private readonly Lazy<AnchorIndex> _anchors;
    private int _openTargets;

    public SpecTree(SpecMapping root)
    {
        Root = new SpecElement(root, null, "");
        _anchors = new Lazy<AnchorIndex>(() => AnchorIndex.Of(Root));
    }

    public SpecElement Root { get; }

    /// <summary>The element at a pointer, with references on the way and at its end followed; null where there is none.</summary>
    public SpecElement? Find(string pointer)
    {
        if (!_found.TryGetValue(pointer, out SpecElement? element))
        {
            _found[pointer] = element = Locate(pointer) is { } start ? Follow(start) : null;
        }

        return element;
    }

    /// <summary>The end of a chain of references; an element that is none is its own end. Null where the chain leads nowhere.</summary>
    public SpecElement? Follow(SpecElement element)
    {
        SpecElement? current = element;
        for (int links = 0; links < MaxChain; links++)
        {
            if (current is null || ReferenceOf(current) is not { } reference)
            {
                return current;
            }

            current = Target(current, reference);
        }

        return null;
    }

    /// <summary>The value of a key with its references followed: whole sections may stand in files of their own.</summary>
    public SpecElement? Child(SpecElement? owner, string key) => owner?[key] is { } child ? Follow(child) : null;

    /// <summary>The text of an element's <c>$ref</c>; null when it has none.</summary>
    public static string? ReferenceOf(SpecElement element)
        => element.Mapping?["$ref"] is SpecScalar { Kind: SpecScalarKind.String } reference ? reference.Text : null;

    /// <summary>Where a reference leads, one step; null for nowhere in these files.</summary>
    public SpecElement? Target(SpecElement holder, string reference)
    {
        if (!_targets.TryGetValue(reference, out SpecElement? target))
        {
            if (_openTargets > MaxChain)
            {
                return null;
            }

            // The way to a target may lead over references, and over this one again: such a circle has no end.
            _targets[reference] = null;
            _openTargets++;
            target = reference == JsonPointer.Root ? Root : TargetOf(reference);
            _openTargets--;
            _targets[reference] = target;
        }

        return target ?? WithinResource(holder, reference);
    }

    /// <summary>The one element that a <c>$dynamicRef</c> can lead to; null when there are none or several.</summary>
    public SpecElement? DynamicTarget(SpecElement holder, string reference)
        => _anchors.Value.FindDynamic(reference) ?? Target(holder, reference);

    /// <summary>The location of a pointer's key, or of the last part of it that exists.</summary>
    public SpecLocation LocationOf(string pointer)
    {
        SpecLocation location = Root.Node.Location;
        SpecElement? element = Root;
        foreach (string key in JsonPointer.Keys(pointer))
        {
            element = Follow(element) is { } end ? Step(end, key) : null;
            if (element is null)
            {
                break;
            }

            location = element.Parent!.Mapping?.Find(key)?.KeyLocation ?? element.Node.Location;
        }

        return location;
    }

    /// <summary>A name may have a <c>#</c> in it, which is where an anchor begins otherwise.</summary>
    private SpecElement? TargetOf(string reference)
    {
        bool isPointer = reference.StartsWith("#/", StringComparison.Ordinal);
        SpecElement? target = isPointer ? Locate(reference) : null;
        return target is not null || (isPointer && reference.IndexOf('#', 1) < 0) ? target : _anchors.Value.Find(reference);
    }

    private SpecElement? Locate(string pointer)
    {
        SpecElement? element = Root;
        foreach (string key in JsonPointer.Keys(pointer))
        {
            element = Follow(element) is { } end ? Step(end, key) : null;
            if (element is null)
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>A schema with an <c>$id</c> is a document of its own: its <c>#/…</c> starts there, and names are relative to it.</summary>
    private SpecElement? WithinResource(SpecElement holder, string reference)
    {
        bool isPointer = reference.StartsWith("#/", StringComparison.Ordinal);
        for (SpecElement? owner = isPointer ? holder.Parent : holder; owner is not null; owner = owner.Parent)
        {
            if (owner.Text("$id") is { } id)
            {
                if (!isPointer)
                {
                    return Uri.TryCreate(id, UriKind.Absolute, out Uri? address) && Uri.TryCreate(address, reference, out Uri? whole) ? _anchors.Value.Find(whole.OriginalString) ?? _anchors.Value.Find(whole.ToString()) : null;
                }

                SpecElement? element = owner;
                foreach (string key in JsonPointer.Keys(reference))
                {
                    element = element is null ? null : Step(element, key);
                }

                return element;
            }
        }

        return null;
    }

    private static SpecElement? Step(SpecElement element, string key) => element.Node switch
    {
        SpecMapping => element[key],
        SpecSequence sequence when int.TryParse(key, out int index) && index >= 0 && index < sequence.Items.Count
            => new SpecElement(sequence.Items[index], element, key),
        _ => null,
    };
}
