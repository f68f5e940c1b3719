using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>An object: its entries in the order of the text, each with the place of its key.</summary>
internal sealed class SpecMapping(SpecPlace place) : SpecNode(place)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public List<SpecEntry> Entries { get; } = [];

    /// <summary>The value of a key, or null.</summary>
    public SpecNode? this[string key] => _indexes.TryGetValue(key, out int index) ? Entries[index].Value : null;

    /// <returns>False when the key is there already; the first one stays.</returns>
    public bool TryAdd(string key, SpecPlace keyPlace, SpecNode value)
    {
        if (_indexes.ContainsKey(key))
        {
            return false;
        }

        _indexes.Add(key, Entries.Count);
        Entries.Add(new SpecEntry(key, keyPlace, value));
        return true;
    }

    /// <summary>Puts another value where a key is.</summary>
    public void Replace(string key, SpecNode value)
    {
        int index = _indexes[key];
        Entries[index] = Entries[index] with { Value = value };
    }

    public SpecEntry? Find(string key) => _indexes.TryGetValue(key, out int index) ? Entries[index] : null;

    public string? String(string key) => (this[key] as SpecScalar)?.Text;
}
