namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>Lists whose responses say in the header <c>Link</c> (RFC 8288) where the next page is.</summary>
internal static class LinkHeaderPaging
{
    /// <returns>The target of the first link that is a <c>rel=next</c>; null at the end of the list.</returns>
    public static string? Next(IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
    {
        if (!headers.TryGetValue("Link", out IReadOnlyList<string>? values))
        {
            return null;
        }

        for (int index = 0; index < values.Count; index++)
        {
            if (NextIn(values[index]) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>Link after link: a target in angle brackets, then parameters. A comma ends a link outside of quotes only.</summary>
    private static string? NextIn(string text)
    {
        int position = 0;
        while (text.IndexOf('<', position) is >= 0 and int open)
        {
            int close = text.IndexOf('>', open);
            if (close < 0)
            {
                return null;
            }

            position = close + 1;
            bool isNext = false;
            bool hasRelation = false;
            while (NextParameter(text, ref position) is { } parameter)
            {
                // The first rel counts, by the RFC.
                if (!hasRelation && string.Equals(parameter.Key, "rel", StringComparison.OrdinalIgnoreCase))
                {
                    hasRelation = true;
                    isNext = Array.Exists(parameter.Value.Split(' '), static word => string.Equals(word, "next", StringComparison.OrdinalIgnoreCase));
                }
            }

            if (isNext)
            {
                return text[(open + 1)..close].Trim();
            }
        }

        return null;
    }

    /// <summary>The parameter behind the next semicolon; null where the link ends.</summary>
    private static KeyValuePair<string, string>? NextParameter(string text, ref int position)
    {
        position = text.AsSpan(position).IndexOfAnyExcept(' ', '\t') is >= 0 and int blanks ? position + blanks : text.Length;
        if (position == text.Length || text[position] != ';')
        {
            return null;
        }

        int start = ++position;
        while (position < text.Length && text[position] is not ('=' or ';' or ','))
        {
            position++;
        }

        string name = text[start..position].Trim();
        return new(name, position < text.Length && text[position] == '=' ? Value(text, ref position) : "");
    }

    private static string Value(string text, ref int position)
    {
        position++;
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        if (position < text.Length && text[position] == '"')
        {
            return Quoted(text, ref position);
        }

        int start = position;
        while (position < text.Length && text[position] is not (';' or ','))
        {
            position++;
        }

        return text[start..position].Trim();
    }

    private static string Quoted(string text, ref int position)
    {
        List<char> value = [];
        for (position++; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] == '\\' && position + 1 < text.Length)
            {
                position++;
            }

            value.Add(text[position]);
        }

        position = Math.Min(position + 1, text.Length);
        return string.Concat(value);
    }
}
