namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>
/// Which optional members came as null rather than not at all, so that they can be written back as they came. Two records
/// that differ in nothing else are equal, so this says that it equals any other.
/// </summary>
internal partial struct ExplicitNulls : IEquatable<ExplicitNulls>
{
    private MemberBits _nulls;

    /// <summary>Remembers a null.</summary>
    /// <returns>True when the reader stands on one.</returns>
    public bool Saw(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        _ = _nulls.Add(index);
        return true;
    }

    public readonly bool Has(int index) => _nulls.Has(index);

    public readonly bool Equals(ExplicitNulls other) => true;

    public override readonly bool Equals(object? obj) => obj is ExplicitNulls;

    public override readonly int GetHashCode() => 0;
}
