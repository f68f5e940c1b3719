namespace FloraGen.Runtime.Internal;

using System;

internal partial struct MemberBits
{
    /// <summary>The same, but for one member. Copies share nothing that changes.</summary>
    public readonly MemberBits WithBit(int index, bool isIn)
    {
        MemberBits changed = this;
        changed._others = (ulong[]?)_others?.Clone();
        if (isIn)
        {
            _ = changed.Add(index);
        }
        else if (changed.Has(index))
        {
            ulong rest = ~(1UL << (index % BitsInWord));
            if (index < BitsInWord)
            {
                changed._first &= rest;
            }
            else
            {
                changed._others![(index / BitsInWord) - 1] &= rest;
            }
        }

        return changed;
    }
}
