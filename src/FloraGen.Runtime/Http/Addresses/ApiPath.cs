namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Text;

/// <summary>Builds the path of a call. What a caller gives can fill a segment and never change the path around it.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal readonly partial struct ApiPath
{
    private readonly string _path;

    private ApiPath(string path) => _path = path;

    public static ApiPath Create(string start) => new(start);

    public ApiPath Literal(string text) => new(_path + text);

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
            return new ApiPath(_path + (allowReserved ? UrlText.EscapeSegmentReserved(value) : UrlText.EscapeSegment(value)));
        }
        catch (EncoderFallbackException)
        {
            throw NoUnicode(parameterName);
        }
    }

    public override string ToString() => _path;

    private static bool IsDots(string text) => text.Length <= "%2e%2e".Length && text.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or "..";

    private static ArgumentException NoUnicode(string parameterName) => new("The value is not valid Unicode.", parameterName);
}
