namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;

/// <summary>Builds the path of a call. What a caller gives can fill a segment and never change the path around it.</summary>
internal sealed class ApiPath
{
    private const string Unescaped = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@";

    private readonly StringBuilder _path;

    private ApiPath(string start) => _path = new StringBuilder(start, start.Length + 64);

    public static ApiPath Create(string start) => new(start);

    public ApiPath Literal(string text)
    {
        _ = _path.Append(text);
        return this;
    }

    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, or a segment that servers resolve: <c>.</c> or <c>..</c>, also escaped.</exception>
    public ApiPath Segment(string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        if (value.Length == 0)
        {
            throw new ArgumentException("An empty value would change the path.", parameterName);
        }

        string unescaped = value.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
        if (unescaped is "." or "..")
        {
            throw new ArgumentException($"The value '{value}' would change the path.", parameterName);
        }

        Escape(value, parameterName);
        return this;
    }

    public override string ToString() => _path.ToString();

    /// <summary>Everything outside of RFC 3986's pchar becomes percent signs.</summary>
    private void Escape(string value, string parameterName)
    {
        byte[] units;
        try
        {
            units = StrictUtf8.Encoding.GetBytes(value);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException("The value is no valid Unicode.", parameterName);
        }

        foreach (byte unit in units)
        {
            char character = (char)unit;
            _ = unit < 128 && Unescaped.Contains(character, StringComparison.Ordinal)
                ? _path.Append(character)
                : _path.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
