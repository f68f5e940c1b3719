namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

internal sealed partial class ApiQuery
{
    /// <param name="name">The parameter.</param>
    /// <param name="values">Its values.</param>
    /// <param name="text">A value as it stands in the query; null leaves it out.</param>
    /// <param name="explode">Whether the name stands in front of each value, or once in front of all, with commas between them.</param>
    /// <param name="allowReserved">Whether characters with a meaning in URLs stay as they are.</param>
    public ApiQuery AddList<T>(string name, IReadOnlyList<T>? values, Func<T, string?> text, bool explode = true, bool allowReserved = false)
        => AddStyled(name, StyledValue.Of(values, text), ApiStyle.Form, explode, allowReserved);

    /// <summary>A value of any type, in one of OpenAPI's styles.</summary>
    public ApiQuery AddStyled(string name, StyledValue? value, ApiStyle style = ApiStyle.Form, bool explode = true, bool allowReserved = false)
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

    private static Func<string, string> Escape(bool allowReserved) => allowReserved ? UrlText.EscapeReserved : UrlText.Escape;
}
