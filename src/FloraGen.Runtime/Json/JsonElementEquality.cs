namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Equality of raw JSON: members in any order, numbers by value, text by its characters.</summary>
internal static class JsonElementEquality
{
    internal static bool Equal(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
        {
            return false;
        }

        return a.ValueKind switch
        {
            JsonValueKind.String => TextOf(a) == TextOf(b),
            JsonValueKind.Number => JsonNumberText.Parse(a.GetRawText()) == JsonNumberText.Parse(b.GetRawText()),
            JsonValueKind.Array => ArraysEqual(a, b),
            JsonValueKind.Object => ObjectsEqual(a, b),
            _ => true,
        };
    }

    internal static int Hash(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => TextOf(element).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => JsonNumberText.Parse(element.GetRawText()).GetHashCode(),
        JsonValueKind.Array => HashCode.Combine(JsonValueKind.Array, element.GetArrayLength()),
        JsonValueKind.Object => ObjectHash(element),
        _ => (int)element.ValueKind,
    };

    private static bool ArraysEqual(JsonElement a, JsonElement b)
    {
        if (a.GetArrayLength() != b.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = b.EnumerateArray();
        foreach (JsonElement item in a.EnumerateArray())
        {
            if (!others.MoveNext() || !Equal(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ObjectsEqual(JsonElement a, JsonElement b)
    {
        Dictionary<string, JsonElement> others = Members(b);
        Dictionary<string, JsonElement> members = Members(a);
        if (members.Count != others.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            if (!others.TryGetValue(member.Key, out JsonElement other) || !Equal(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static int ObjectHash(JsonElement element)
    {
        int sum = 0;
        foreach (string name in Members(element).Keys)
        {
            sum = unchecked(sum + name.GetHashCode(StringComparison.Ordinal));
        }

        return sum;
    }

    /// <summary>Of members with one name the last counts, as in <see cref="JsonElement.GetProperty(string)"/>.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        Dictionary<string, JsonElement> members = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    /// <summary>Text that is not valid Unicode cannot be decoded; it is compared as it is written.</summary>
    private static string TextOf(JsonElement element)
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
}
