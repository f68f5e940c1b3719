namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Which optional members came as null rather than not at all, so that they can be written back as they came. Two records
/// that differ in nothing else are equal, so this says that it equals any other.
/// </summary>
internal partial struct ExplicitNulls : IEquatable<ExplicitNulls>
{
    private MemberBits _nulls;

    public readonly bool IsEmpty => _nulls.IsEmpty;

    /// <summary>Remembers a null.</summary>
    public void Add(int index) => _ = _nulls.Add(index);

    public readonly bool Has(int index) => _nulls.Has(index);

    /// <summary>Whether the same members of the first 64, and no others, are null in both.</summary>
    public readonly bool AreSameFew(ExplicitNulls other) => _nulls.AreSameFew(other._nulls);

    public readonly bool Equals(ExplicitNulls other) => true;

    public override readonly bool Equals(object? obj) => obj is ExplicitNulls;

    public override readonly int GetHashCode() => 0;
}
