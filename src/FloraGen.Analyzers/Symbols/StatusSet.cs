namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// A set of values that a status can have: one bit for each distinct constant of the enum, one for null and one for
/// numbers that have no name.
/// </summary>
internal readonly record struct StatusSet(ulong Bits)
{
    /// <summary>More distinct constants than this do not fit; such an enum is no status.</summary>
    public const int MaxMembers = 62;

    public static readonly StatusSet None = new(0);
    public static readonly StatusSet All = new(ulong.MaxValue);
    public static readonly StatusSet Null = new(1UL << 62);
    public static readonly StatusSet Unnamed = new(1UL << 63);

    public bool IsEmpty => Bits == 0;

    public bool IsSingle => Bits != 0 && (Bits & (Bits - 1)) == 0;

    /// <summary>The named values in it, one by one.</summary>
    public IEnumerable<StatusSet> Members
    {
        get
        {
            ulong left = Bits;
            for (int index = 0; index < MaxMembers && left != 0; index++, left >>= 1)
            {
                if ((left & 1) != 0)
                {
                    yield return Member(index);
                }
            }
        }
    }

    public static StatusSet Member(int index) => new(1UL << index);

    public static StatusSet operator |(StatusSet left, StatusSet right) => new(left.Bits | right.Bits);

    public static StatusSet operator &(StatusSet left, StatusSet right) => new(left.Bits & right.Bits);

    public static StatusSet operator ~(StatusSet set) => new(~set.Bits);

    public bool Overlaps(StatusSet other) => (Bits & other.Bits) != 0;

    public bool IsWithin(StatusSet other) => (Bits & ~other.Bits) == 0;
}
