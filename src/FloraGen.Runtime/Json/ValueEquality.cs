namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Equality by content of what .NET compares by reference.</summary>
internal static class ValueEquality
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
    public static bool Elements(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => Text(left) == Text(right),
            JsonValueKind.Number => Numbers(left, right),
            JsonValueKind.Array => Arrays(left, right),
            JsonValueKind.Object => Objects(left, right),
            _ => true,
        };
    }

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

    /// <summary>Coarse: what may be equal hashes alike.</summary>
    public static int ElementHash(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => JsonNumber.Canonical(element.GetRawText()).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => element.GetArrayLength(),
        _ => (int)element.ValueKind,
    };

    private static bool Numbers(JsonElement left, JsonElement right)
        => JsonNumber.Canonical(left.GetRawText()) == JsonNumber.Canonical(right.GetRawText());

    /// <summary>A text that is no valid Unicode cannot be read, only compared as it is written.</summary>
    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }

    private static bool Arrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !Elements(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Objects(JsonElement left, JsonElement right)
    {
        try
        {
            return HasMembersOf(left, right) && HasMembersOf(right, left);
        }
        catch (InvalidOperationException)
        {
            return left.GetRawText() == right.GetRawText();
        }
    }

    private static bool HasMembersOf(JsonElement left, JsonElement right)
    {
        foreach (JsonProperty member in right.EnumerateObject())
        {
            if (!left.TryGetProperty(member.Name, out JsonElement other) || !Elements(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }
}
