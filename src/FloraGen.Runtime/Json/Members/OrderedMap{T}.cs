namespace FloraGen.Runtime.Internal;

using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

/// <summary>A map that keeps the order in which its entries were added: some APIs give it a meaning.</summary>
internal sealed class OrderedMap<T> : IReadOnlyDictionary<string, T>
{
    private readonly List<KeyValuePair<string, T>> _entries = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (KeyValuePair<string, T> entry in _entries)
            {
                yield return entry.Key;
            }
        }
    }

    public IEnumerable<T> Values
    {
        get
        {
            foreach (KeyValuePair<string, T> entry in _entries)
            {
                yield return entry.Value;
            }
        }
    }

    public T this[string key] => _entries[_indexes[key]].Value;

    public bool TryAdd(string key, T value)
    {
        if (!_indexes.TryAdd(key, _entries.Count))
        {
            return false;
        }

        _entries.Add(new(key, value));
        return true;
    }

    public bool ContainsKey(string key) => _indexes.ContainsKey(key);

#if !NET8_0_OR_GREATER
#pragma warning disable CS8767 // The interface does not say that the value can be null, and means it.
#endif
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        bool found = _indexes.TryGetValue(key, out int index);
        value = found ? _entries[index].Value : default;
        return found;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
