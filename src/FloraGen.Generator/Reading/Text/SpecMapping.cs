namespace FloraGen.Reading.Text;

/// <summary>An object: its entries in the order of the text, each with the location of its key.</summary>
internal sealed class SpecMapping(SpecMark mark) : SpecNode(mark)
{
    /// <summary>Most objects have few keys, and are searched as fast without an index.</summary>
    private const int FewEntries = 8;

    private Dictionary<string, int>? _indexes;

    public List<SpecEntry> Entries { get; } = [];

    /// <summary>Whether a key starts as those of extensions do.</summary>
    public bool HasExtensions { get; private set; }

    /// <summary>The value of a key, or null.</summary>
    public SpecNode? this[string key] => IndexOf(key) is >= 0 and int index ? Entries[index].Value : null;

    /// <returns>False when the key is there already; the first one stays.</returns>
    public bool TryAdd(string key, SpecMark keyMark, SpecNode value)
    {
        if (IndexOf(key) >= 0)
        {
            return false;
        }

        Entries.Add(new SpecEntry(key, keyMark, value));
        HasExtensions |= key.Length > 2 && key[0] == 'x' && key[1] == '-';
        _indexes?.Add(key, Entries.Count - 1);
        if (_indexes is null && Entries.Count > FewEntries)
        {
            _indexes = new Dictionary<string, int>(Entries.Count * 2, StringComparer.Ordinal);
            for (int index = 0; index < Entries.Count; index++)
            {
                _indexes.Add(Entries[index].Key, index);
            }
        }

        return true;
    }

    /// <summary>Puts another value where a key is.</summary>
    public void Replace(string key, SpecNode value)
    {
        int index = IndexOf(key);
        Entries[index] = Entries[index] with { Value = value };
    }

    /// <summary>Takes the entries of another instead of its own.</summary>
    public void Become(SpecMapping other)
    {
        Entries.Clear();
        _indexes = null;
        foreach (SpecEntry entry in other.Entries)
        {
            _ = TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }
    }

    public SpecEntry? Find(string key) => IndexOf(key) is >= 0 and int index ? Entries[index] : null;

    public string? String(string key) => (this[key] as SpecScalar)?.Text;

    private int IndexOf(string key)
    {
        if (_indexes is not null)
        {
            return _indexes.TryGetValue(key, out int found) ? found : -1;
        }

        // Most keys that are looked for are not there, and their lengths tell it.
        for (int index = 0; index < Entries.Count; index++)
        {
            string known = Entries[index].Key;
            if (known.Length == key.Length && string.Equals(known, key, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
