namespace FloraGen.Runtime.Internal;

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

/// <summary>The text of a union's value, for whoever looks at it.</summary>
internal static class UnionText
{
    private const int MaxItems = 10;

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        JsonElement json => json.GetRawText(),
        byte[] bytes => Convert.ToBase64String(bytes),
        IFormattable item => item.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => Items(items),
        _ => value.ToString() ?? "",
    };

    private static string Items(IEnumerable items)
    {
        List<string> texts = [];
        foreach (object? item in items)
        {
            if (texts.Count == MaxItems)
            {
                texts.Add("…");
                break;
            }

            texts.Add(Of(item));
        }

        return $"[{string.Join(", ", texts)}]";
    }
}
