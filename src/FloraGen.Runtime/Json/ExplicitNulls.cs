namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>
/// Remembers which optional members came as null, so that they are written back as they came.
/// All values are equal: absent and null mean the same to whoever compares two records.
/// </summary>
internal struct ExplicitNulls : IEquatable<ExplicitNulls>
{
    private MemberBits _members;

    /// <summary>If the reader stands on null, remembers the member and returns true.</summary>
    internal bool Saw(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        _ = _members.Add(index);
        return true;
    }

    internal readonly bool Has(int index) => _members.Has(index);

    public readonly bool Equals(ExplicitNulls other) => true;

    public override readonly bool Equals(object? obj) => obj is ExplicitNulls;

    public override readonly int GetHashCode() => 0;
}
