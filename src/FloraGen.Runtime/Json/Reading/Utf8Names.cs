namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>
/// Finds the index of a name by its length and bytes. JSON mostly has the same names in the same order again and again, so the
/// one that followed last time is tried first.
/// </summary>
internal sealed class Utf8Names
{
    private readonly byte[][] _names;

    /// <summary>An index and 1, by what a name hashes to and from there on; 0 where nothing is. At least half of them are.</summary>
    private readonly int[] _slots;

    /// <summary>What came after each index, and before them all after the start. Only a guess, so threads may overwrite each other's.</summary>
    private readonly int[] _next;

    /// <param name="names">Of two that are alike the first one is found.</param>
    public Utf8Names(string[] names)
    {
        _names = new byte[names.Length][];
        _next = new int[names.Length + 1];
        int size = 4;
        while (size < names.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (int index = 0; index < names.Length; index++)
        {
            _names[index] = Encoding.UTF8.GetBytes(names[index]);
            _next[index] = index;
            if (Find(_names[index], out int slot) < 0)
            {
                _slots[slot] = index + 1;
            }
        }
    }

    /// <summary>The index of a name, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> name) => Find(name, out _);

    /// <param name="name">A name without escapes.</param>
    /// <param name="last">The index of the name before it; -1 at the start.</param>
    public int IndexAfter(int last, ReadOnlySpan<byte> name)
    {
        int guess = _next[last + 1];
        if (guess < _names.Length && name.SequenceEqual(_names[guess]))
        {
            return guess;
        }

        int found = Find(name, out _);
        if (found >= 0)
        {
            _next[last + 1] = found;
        }

        return found;
    }

    private static int Hash(ReadOnlySpan<byte> name)
        => name.IsEmpty ? 0 : unchecked((name.Length * 31) + (name[0] * 7) + (name[name.Length / 2] * 131) + (name[^1] * 17));

    /// <param name="name">What to look for.</param>
    /// <param name="slot">Where it is, or would be.</param>
    private int Find(ReadOnlySpan<byte> name, out int slot)
    {
        slot = Hash(name) & (_slots.Length - 1);
        while (_slots[slot] is > 0 and int entry)
        {
            if (name.SequenceEqual(_names[entry - 1]))
            {
                return entry - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }
}
