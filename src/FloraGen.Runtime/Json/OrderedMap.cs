namespace FloraGen.Runtime.Internal;

using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

/// <summary>A map that keeps the order in which its entries came (upload form fields depend on it). Written by its maker only.</summary>
internal sealed class OrderedMap<TValue> : IReadOnlyDictionary<string, TValue>
{
    // Up to here a walk over the entries is as fast as an index and costs no memory.
    private const int IndexFrom = 9;

    private readonly List<KeyValuePair<string, TValue>> _entries = [];
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (KeyValuePair<string, TValue> entry in _entries)
            {
                yield return entry.Key;
            }
        }
    }

    public IEnumerable<TValue> Values
    {
        get
        {
            foreach (KeyValuePair<string, TValue> entry in _entries)
            {
                yield return entry.Value;
            }
        }
    }

    public TValue this[string key] =>
        TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException($"There is no entry '{key}'.");

    internal bool TryAdd(string key, TValue value)
    {
        if (Find(key) >= 0)
        {
            return false;
        }

        _entries.Add(new(key, value));
        if (_index is not null)
        {
            _index.Add(key, _entries.Count - 1);
        }
        else if (_entries.Count >= IndexFrom)
        {
            _index = BuildIndex();
        }

        return true;
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        int found = Find(key);
        value = found >= 0 ? _entries[found].Value : default;
        return found >= 0;
    }

    public List<KeyValuePair<string, TValue>>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out int found) ? found : -1;
        }

        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> BuildIndex()
    {
        Dictionary<string, int> index = [];
        for (int i = 0; i < _entries.Count; i++)
        {
            index.Add(_entries[i].Key, i);
        }

        return index;
    }
}
