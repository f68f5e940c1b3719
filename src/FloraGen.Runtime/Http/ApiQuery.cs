namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>The query of a call. What is null is left out.</summary>
internal sealed class ApiQuery
{
    private string _text = "";

    public ApiQuery Add(string name, string? value, bool allowReserved = false)
        => value is null ? this : Append(UrlText.Escape(name) + "=" + (allowReserved ? UrlText.EscapeReserved(value) : UrlText.Escape(value)));

    /// <param name="name">The parameter.</param>
    /// <param name="values">Its values.</param>
    /// <param name="text">A value as it stands in the query; null leaves it out.</param>
    /// <param name="explode">Whether the name stands in front of each value, or once in front of all, with commas between them.</param>
    /// <param name="allowReserved">Whether characters with a meaning in URLs stay as they are.</param>
    public ApiQuery Add<T>(string name, IReadOnlyList<T>? values, Func<T, string?> text, bool explode = true, bool allowReserved = false)
        => Add(name, StyledValue.Of(values, text), ApiStyle.Form, explode, allowReserved);

    /// <summary>A value of any shape, in one of OpenAPI's styles.</summary>
    public ApiQuery Add(string name, StyledValue? value, ApiStyle style = ApiStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (value is not null)
        {
            foreach (string piece in StyledText.Pieces(name, value, style, explode, Escape(allowReserved), UrlText.Escape))
            {
                _ = Append(piece);
            }
        }

        return this;
    }

    /// <summary>A text that is a query by itself and has no name.</summary>
    public ApiQuery AddWhole(string? text) => text is null ? this : Append(UrlText.Escape(text));

    /// <summary>A name and its value as they stand in a query.</summary>
    public ApiQuery AddEscaped(string pair) => Append(pair);

    /// <summary>Without the question mark.</summary>
    public override string ToString() => _text;

    private static Func<string, string> Escape(bool allowReserved) => allowReserved ? UrlText.EscapeReserved : UrlText.Escape;

    private ApiQuery Append(string piece)
    {
        _text = _text.Length == 0 ? piece : _text + "&" + piece;
        return this;
    }
}
