namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Equality by content for lists, maps and raw JSON, so that equal JSON gives equal records.</summary>
internal static class ValueEquality
{
    internal static bool Lists<T>(IReadOnlyList<T>? a, IReadOnlyList<T>? b) => Lists(a, b, EqualityComparer<T>.Default.Equals);

    internal static bool Lists<T>(IReadOnlyList<T>? a, IReadOnlyList<T>? b, Func<T, T, bool> equal)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a is null || b is null || a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!equal(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool Maps<T>(IReadOnlyDictionary<string, T>? a, IReadOnlyDictionary<string, T>? b) => Maps(a, b, EqualityComparer<T>.Default.Equals);

    internal static bool Maps<T>(IReadOnlyDictionary<string, T>? a, IReadOnlyDictionary<string, T>? b, Func<T, T, bool> equal)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a is null || b is null || a.Count != b.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, T> entry in a)
        {
            if (!b.TryGetValue(entry.Key, out T? other) || !equal(entry.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool Bytes(byte[]? a, byte[]? b) =>
        ReferenceEquals(a, b) || (a is not null && b is not null && a.AsSpan().SequenceEqual(b));

    internal static bool Elements(JsonElement a, JsonElement b) => JsonElementEquality.Equal(a, b);

    internal static bool NullableElements(JsonElement? a, JsonElement? b) =>
        a is { } left ? b is { } right && JsonElementEquality.Equal(left, right) : b is null;

    internal static int ListHash<T>(IReadOnlyList<T>? list) => ListHash(list, HashOf);

    internal static int ListHash<T>(IReadOnlyList<T>? list, Func<T, int> hash)
    {
        if (list is null)
        {
            return 0;
        }

        HashCode code = default;
        for (int i = 0; i < list.Count; i++)
        {
            code.Add(hash(list[i]));
        }

        return code.ToHashCode();
    }

    internal static int MapHash<T>(IReadOnlyDictionary<string, T>? map) => MapHash(map, HashOf);

    /// <summary>Entries are added up: their order does not matter.</summary>
    internal static int MapHash<T>(IReadOnlyDictionary<string, T>? map, Func<T, int> hash)
    {
        int sum = 0;
        if (map is not null)
        {
            foreach (KeyValuePair<string, T> entry in map)
            {
                sum = unchecked(sum + HashCode.Combine(entry.Key, hash(entry.Value)));
            }
        }

        return sum;
    }

    internal static int BytesHash(byte[]? bytes)
    {
        HashCode code = default;
        code.AddBytes(bytes);
        return code.ToHashCode();
    }

    internal static int ElementHash(JsonElement element) => JsonElementEquality.Hash(element);

    internal static int NullableElementHash(JsonElement? element) => element is { } value ? JsonElementEquality.Hash(value) : 0;

    private static int HashOf<T>(T value) => value is null ? 0 : value.GetHashCode();
}
