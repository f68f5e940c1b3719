namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

internal readonly partial struct ApiPath
{
    /// <summary>A list, an object, or a value with a prefix, in one of OpenAPI's styles.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is nothing to write, or servers would resolve the segment that it ends up in.</exception>
    public ApiPath Styled(string name, StyledValue? value, ApiStyle style, bool explode, string parameterName)
    {
        ArgumentCheck.NotNull(value, parameterName);
        int segment = _path.LastIndexOf('/') + 1;
        string path;
        try
        {
            path = _path + string.Concat(StyledText.Pieces(name, value, style, explode, EscapeValue, EscapeValue));
        }
        catch (EncoderFallbackException)
        {
            throw NoUnicode(parameterName);
        }

        string text = path[segment..];
        if (text.Length == 0)
        {
            throw new ArgumentException("An empty value would change the path.", parameterName);
        }

        return IsDots(text) ? throw new ArgumentException("The value would change the path.", parameterName) : new ApiPath(path);
    }

    /// <summary>Delimiters of the styles are escaped within values. A lone half of a character has no UTF-8.</summary>
    private static string EscapeValue(string text)
    {
        _ = StrictUtf8.Encoding.GetByteCount(text);
        return UrlText.Escape(text);
    }
}
