namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>
/// OpenAPI's table of styles. A value becomes pieces: one for a path, a header or a value that stands together, several where
/// each item or member stands by itself. Delimiters stay as they are and those within values are escaped, so that a server
/// can tell the two apart. A list or an object of nothing gives no piece.
/// </summary>
internal static class StyledText
{
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">The style; one that does not apply to the value's type is taken for <see cref="ApiStyle.Form"/>.</param>
    /// <param name="explode">Whether items and members stand by themselves.</param>
    /// <param name="escape">How a value is escaped there.</param>
    /// <param name="escapeName">How a name is.</param>
    public static IReadOnlyList<string> Pieces(
        string name, StyledValue value, ApiStyle style, bool explode, Func<string, string> escape, Func<string, string> escapeName)
    {
        if (style == ApiStyle.DeepObject && value.Json is { } json)
        {
            return DeepObject.Pieces(name, json, escape, escapeName);
        }

        string key = escapeName(name);
        if (value.Text is { } text)
        {
            return [OfText(key, escape(text), style)];
        }

        if (value.Items is { } items)
        {
            return items.Count == 0 ? [] : OfItems(key, Escaped(items, escape), style, explode);
        }

        IReadOnlyList<KeyValuePair<string, string>> members = value.Members!;
        return members.Count == 0 ? [] : explode
            ? OfMembers(Pairs(members, escape, escapeName), style)
            : [Together(key, Alternating(members, escape, escapeName), style)];
    }

    private static string OfText(string key, string text, ApiStyle style) => style switch
    {
        ApiStyle.Simple => text,
        ApiStyle.Label => "." + text,
        ApiStyle.Matrix => MatrixPair(key, text),
        _ => key + "=" + text,
    };

    private static IReadOnlyList<string> OfItems(string key, string[] items, ApiStyle style, bool explode)
    {
        if (!explode || style == ApiStyle.Simple)
        {
            return [Together(key, items, style)];
        }

        return style switch
        {
            ApiStyle.Label => ["." + string.Join(".", items)],
            ApiStyle.Matrix => Array.ConvertAll(items, item => MatrixPair(key, item)),
            _ => Array.ConvertAll(items, item => key + "=" + item),
        };
    }

    private static IReadOnlyList<string> OfMembers(string[] pairs, ApiStyle style) => style switch
    {
        ApiStyle.Simple => [string.Join(",", pairs)],
        ApiStyle.Label => ["." + string.Join(".", pairs)],
        ApiStyle.Matrix => Array.ConvertAll(pairs, static pair => ";" + pair),
        _ => pairs,
    };

    private static string Together(string key, string[] texts, ApiStyle style) => style switch
    {
        ApiStyle.Simple => string.Join(",", texts),
        ApiStyle.Label => "." + string.Join(",", texts),
        ApiStyle.Matrix => $";{key}={string.Join(",", texts)}",
        ApiStyle.SpaceDelimited => $"{key}={string.Join("%20", texts)}",
        ApiStyle.PipeDelimited => $"{key}={string.Join("%7C", texts)}",
        ApiStyle.TabDelimited => $"{key}={string.Join("%09", texts)}",
        _ => $"{key}={string.Join(",", texts)}",
    };

    /// <summary>RFC 6570 leaves out the equal sign in front of nothing.</summary>
    private static string MatrixPair(string key, string text) => text.Length == 0 ? ";" + key : $";{key}={text}";

    private static string[] Escaped(IReadOnlyList<string> texts, Func<string, string> escape)
    {
        string[] escaped = new string[texts.Count];
        for (int index = 0; index < escaped.Length; index++)
        {
            escaped[index] = escape(texts[index]);
        }

        return escaped;
    }

    private static string[] Pairs(IReadOnlyList<KeyValuePair<string, string>> members, Func<string, string> escape, Func<string, string> escapeName)
    {
        string[] pairs = new string[members.Count];
        for (int index = 0; index < pairs.Length; index++)
        {
            pairs[index] = escapeName(members[index].Key) + "=" + escape(members[index].Value);
        }

        return pairs;
    }

    private static string[] Alternating(IReadOnlyList<KeyValuePair<string, string>> members, Func<string, string> escape, Func<string, string> escapeName)
    {
        string[] texts = new string[2 * members.Count];
        for (int index = 0; index < members.Count; index++)
        {
            texts[2 * index] = escapeName(members[index].Key);
            texts[(2 * index) + 1] = escape(members[index].Value);
        }

        return texts;
    }
}
