namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>Adds up hashes, as the type of the same name in .NET does.</summary>
internal struct HashCode
{
    private int _sum;

    public static int Combine<T1, T2>(T1 value1, T2 value2)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        return hash.ToHashCode();
    }

    public void Add<T>(T value) => _sum = unchecked((_sum * 31) + (value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value)));

    public void AddBytes(ReadOnlySpan<byte> bytes)
    {
        foreach (byte unit in bytes)
        {
            Add(unit);
        }
    }

    public readonly int ToHashCode() => _sum;
}
