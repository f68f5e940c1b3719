namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Whether two pieces of JSON say the same: members in any order, numbers by value.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => Text(left) == Text(right),
            JsonValueKind.Number => JsonNumber.Canonical(left.GetRawText()) == JsonNumber.Canonical(right.GetRawText()),
            JsonValueKind.Array => Arrays(left, right),
            JsonValueKind.Object => Objects(left, right),
            _ => true,
        };
    }

    /// <summary>Coarse: what may be equal hashes alike.</summary>
    public static int Hash(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => JsonNumber.Canonical(element.GetRawText()).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => element.GetArrayLength(),
        _ => (int)element.ValueKind,
    };

    private static bool Arrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !AreEqual(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Objects(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> members = Members(left);
        Dictionary<string, JsonElement> others = Members(right);
        if (members.Count != others.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            if (!others.TryGetValue(member.Key, out JsonElement other) || !AreEqual(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of members with one name the last counts, as it does to whoever asks for a member by its name.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[Name(member)] = member.Value;
        }

        return members;
    }

    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return AsWritten(element.GetRawText());
        }
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // With its value: the text of the name alone cannot be had.
            return AsWritten(member.ToString());
        }
    }

    /// <summary>What is no valid Unicode cannot be read, only compared as it is written. The mark in front stands in no text that can be read.</summary>
    private static string AsWritten(string json) => "\ud800" + json;
}
