namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text;

/// <summary>The query of a call. What is null is left out.</summary>
internal sealed class ApiQuery
{
    private readonly StringBuilder _text = new();

    public ApiQuery Add(string name, string? value)
    {
        if (value is not null)
        {
            _ = _text.Append(_text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    /// <param name="name">The parameter.</param>
    /// <param name="values">Its values.</param>
    /// <param name="text">A value as it stands in the query.</param>
    /// <param name="explode">Whether the name stands in front of each value, or once in front of all, with commas between them.</param>
    public ApiQuery Add<T>(string name, IReadOnlyList<T>? values, Func<T, string> text, bool explode = true)
    {
        if (values is null)
        {
            return this;
        }

        string[] texts = ApiText.Of(values, text);
        if (!explode)
        {
            return Add(name, string.Join(",", texts));
        }

        foreach (string value in texts)
        {
            _ = Add(name, value);
        }

        return this;
    }

    /// <summary>Without the question mark.</summary>
    public override string ToString() => _text.ToString();
}
