using System.Globalization;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>A node and the way to it: a value with its pointer, which is only put together where somebody asks for it.</summary>
internal sealed class SpecElement(SpecNode node, SpecElement? parent, string key)
{
    private string? _pointer;

    public SpecNode Node { get; } = node;

    public SpecElement? Parent { get; } = parent;

    public string Key { get; } = key;

    public SpecMapping? Mapping { get; } = node as SpecMapping;

    public string Pointer => _pointer ??= Parent is null ? JsonPointer.Root : JsonPointer.Append(Parent.Pointer, Key);

    /// <summary>The value of a key, or null.</summary>
    public SpecElement? this[string key] => Mapping?[key] is { } value ? new SpecElement(value, this, key) : null;

    /// <summary>The items of a list; nothing for any other value.</summary>
    public IEnumerable<SpecElement> Items => Node is SpecSequence sequence
        ? sequence.Items.Select((item, index) => new SpecElement(item, this, index.ToString(CultureInfo.InvariantCulture)))
        : [];

    /// <summary>The values of an object; nothing for any other value.</summary>
    public IEnumerable<SpecElement> Members => Mapping is { } mapping
        ? mapping.Entries.Select(entry => new SpecElement(entry.Value, this, entry.Key))
        : [];

    public bool Has(string key) => Mapping?[key] is not null;

    /// <summary>The text of a scalar under a key; null for anything else.</summary>
    public string? Text(string key) => Mapping?[key] is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>Whether a key has the truth <c>true</c>.</summary>
    public bool IsTrue(string key) => Mapping?[key] is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "true" or "True" or "TRUE" };
}
