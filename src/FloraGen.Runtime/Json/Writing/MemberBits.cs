namespace FloraGen.Runtime.Internal;

using System;

/// <summary>A set of members by their indexes. The first 64 cost no allocation.</summary>
internal partial struct MemberBits
{
    public const int BitsInWord = 64;

    private ulong _first;
    private ulong[]? _others;

    public readonly bool IsEmpty => _first == 0 && _others is null;

    /// <summary>Whether both have the same of the first 64 members, and no others.</summary>
    public readonly bool AreSameFew(MemberBits other) => _first == other._first && _others is null && other._others is null;

    /// <returns>False when the member is there already.</returns>
    public bool Add(int index)
    {
        ulong bit = 1UL << (index % BitsInWord);
        if (index < BitsInWord)
        {
            ulong before = _first;
            _first |= bit;
            return _first != before;
        }

        if ((Word(index) & bit) != 0)
        {
            return false;
        }

        int other = (index / BitsInWord) - 1;
        if (_others is null || _others.Length <= other)
        {
            Array.Resize(ref _others, other + 1);
        }

        _others[other] |= bit;
        return true;
    }

    public readonly bool Has(int index) => (Word(index) & (1UL << (index % BitsInWord))) != 0;

    /// <summary>The members around an index, a bit for each.</summary>
    public readonly ulong Word(int index)
    {
        if (index < BitsInWord)
        {
            return _first;
        }

        int other = (index / BitsInWord) - 1;
        return _others is not null && other < _others.Length ? _others[other] : 0;
    }
}
