namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Equality by content of what .NET compares by reference.</summary>
internal static partial class ValueEquality
{
    public static bool Lists<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
        => Lists(left, right, EqualityComparer<T>.Default.Equals);

    public static bool Lists<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, Func<T, T, bool> areEqual)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (int index = 0; index < left.Count; index++)
        {
            if (!areEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Maps<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
        => Maps(left, right, EqualityComparer<T>.Default.Equals);

    public static bool Maps<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right, Func<T, T, bool> areEqual)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, T> entry in left)
        {
            if (!right.TryGetValue(entry.Key, out T? other) || !areEqual(entry.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Bytes(byte[]? left, byte[]? right)
        => ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    public static bool Elements(JsonElement? left, JsonElement? right)
        => left is { } one && right is { } other ? Elements(one, other) : left is null && right is null;

    /// <summary>The same JSON: members in any order, numbers by value.</summary>
    public static bool Elements(JsonElement left, JsonElement right) => JsonEquality.AreEqual(left, right);

    public static int ListHash<T>(IReadOnlyList<T>? list) => ListHash(list, static item => item?.GetHashCode() ?? 0);

    public static int ListHash<T>(IReadOnlyList<T>? list, Func<T, int> hash)
    {
        if (list is null)
        {
            return 0;
        }

        HashCode sum = default;
        for (int index = 0; index < list.Count; index++)
        {
            sum.Add(hash(list[index]));
        }

        return sum.ToHashCode();
    }

    public static int MapHash<T>(IReadOnlyDictionary<string, T>? map) => MapHash(map, static value => value?.GetHashCode() ?? 0);

    public static int MapHash<T>(IReadOnlyDictionary<string, T>? map, Func<T, int> hash)
    {
        int sum = 0;
        if (map is not null)
        {
            foreach (KeyValuePair<string, T> entry in map)
            {
                // Order does not count, so neither may the order of adding up.
                sum = unchecked(sum + HashCode.Combine(entry.Key, hash(entry.Value)));
            }
        }

        return sum;
    }

    public static int BytesHash(byte[]? bytes)
    {
        HashCode hash = default;
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    public static int ElementHash(JsonElement? element) => element is { } value ? ElementHash(value) : 0;

    public static int ElementHash(JsonElement element) => JsonEquality.Hash(element);
}
