namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>
/// Which optional members came as null rather than not at all, so that they can be written back as they came. Two records
/// that differ in nothing else are equal, so this says that it equals any other.
/// </summary>
internal struct ExplicitNulls : IEquatable<ExplicitNulls>
{
    private const int BitsInWord = 64;

    private ulong _first;
    private ulong[]? _others;

    /// <summary>Remembers a null.</summary>
    /// <returns>True when the reader stands on one.</returns>
    public bool Saw(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        ulong bit = 1UL << (index % BitsInWord);
        if (index < BitsInWord)
        {
            _first |= bit;
            return true;
        }

        int other = (index / BitsInWord) - 1;
        if (_others is null || _others.Length <= other)
        {
            Array.Resize(ref _others, other + 1);
        }

        _others[other] |= bit;
        return true;
    }

    public readonly bool Has(int index)
    {
        ulong bit = 1UL << (index % BitsInWord);
        if (index < BitsInWord)
        {
            return (_first & bit) != 0;
        }

        int other = (index / BitsInWord) - 1;
        return _others is not null && other < _others.Length && (_others[other] & bit) != 0;
    }

    public readonly bool Equals(ExplicitNulls other) => true;

    public override readonly bool Equals(object? obj) => obj is ExplicitNulls;

    public override readonly int GetHashCode() => 0;
}
