namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>Builds the path of a call. What a caller gives can fill a segment and never change the path around it.</summary>
internal sealed class ApiPath
{
    private string _path;

    private ApiPath(string start) => _path = start;

    public static ApiPath Create(string start) => new(start);

    public ApiPath Literal(string text)
    {
        _path += text;
        return this;
    }

    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, or a segment that servers resolve: <c>.</c> or <c>..</c>, also escaped.</exception>
    public ApiPath Segment(string? value, string parameterName, bool allowReserved = false)
    {
        ArgumentCheck.NotNull(value, parameterName);
        if (value.Length == 0)
        {
            throw new ArgumentException("An empty value would change the path.", parameterName);
        }

        if (IsDots(value))
        {
            throw new ArgumentException($"The value '{value}' would change the path.", parameterName);
        }

        try
        {
            _path += allowReserved ? UrlText.EscapeSegmentReserved(value) : UrlText.EscapeSegment(value);
            return this;
        }
        catch (EncoderFallbackException)
        {
            throw NoUnicode(parameterName);
        }
    }

    /// <summary>A list, an object, or a value with a prefix, in one of OpenAPI's styles.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is nothing to write, or servers would resolve the segment that it ends up in.</exception>
    public ApiPath Styled(string name, StyledValue? value, ApiStyle style, bool explode, string parameterName)
    {
        ArgumentCheck.NotNull(value, parameterName);
        int segment = _path.LastIndexOf('/') + 1;
        try
        {
            _path += string.Concat(StyledText.Pieces(name, value, style, explode, EscapeValue, EscapeValue));
        }
        catch (EncoderFallbackException)
        {
            throw NoUnicode(parameterName);
        }

        string text = _path[segment..];
        if (text.Length == 0)
        {
            throw new ArgumentException("An empty value would change the path.", parameterName);
        }

        return IsDots(text) ? throw new ArgumentException("The value would change the path.", parameterName) : this;
    }

    public override string ToString() => _path;

    private static bool IsDots(string text) => text.Length <= "%2e%2e".Length && text.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or "..";

    /// <summary>Delimiters of the styles are escaped within values. A lone half of a character has no UTF-8.</summary>
    private static string EscapeValue(string text)
    {
        _ = StrictUtf8.Encoding.GetByteCount(text);
        return UrlText.Escape(text);
    }

    private static ArgumentException NoUnicode(string parameterName) => new("The value is no valid Unicode.", parameterName);
}
