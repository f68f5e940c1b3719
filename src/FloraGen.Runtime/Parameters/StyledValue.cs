namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>
/// A parameter's value in one of the three forms that styles know: a text, a list of texts, or members with their texts. Nulls
/// among items and members are left out, as RFC 6570 does; what is nested deeper stands there as JSON.
/// </summary>
internal sealed class StyledValue
{
    private StyledValue()
    {
    }

    public string? Text { get; private init; }

    public IReadOnlyList<string>? Items { get; private init; }

    public IReadOnlyList<KeyValuePair<string, string>>? Members { get; private init; }

    /// <summary>The value as JSON, for the style that goes deeper; null for a value that never was JSON.</summary>
    public JsonElement? Json { get; private init; }

    public static StyledValue? Of(string? text) => text is null ? null : new() { Text = text };

    public static StyledValue? Of<T>(IReadOnlyList<T>? values, Func<T, string?> text)
        => values is null ? null : new() { Items = ApiText.Of(values, text) };

    public static StyledValue? OfJson<T>(T? value, JsonWriteAction<T> write)
        => value is null ? null : Of(WrittenJson.Element(value, write));

    public static StyledValue? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => new() { Items = ItemsOf(json), Json = json },
        JsonValueKind.Object => new() { Members = MembersOf(json), Json = json },
        _ => new() { Text = TextOf(json), Json = json },
    };

    /// <summary>A text as it is, anything else as JSON.</summary>
    public static string TextOf(JsonElement json)
        => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    private static List<string> ItemsOf(JsonElement list)
    {
        List<string> items = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Null)
            {
                items.Add(TextOf(item));
            }
        }

        return items;
    }

    private static List<KeyValuePair<string, string>> MembersOf(JsonElement value)
    {
        List<KeyValuePair<string, string>> members = [];
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Null)
            {
                members.Add(new(member.Name, TextOf(member.Value)));
            }
        }

        return members;
    }
}
