namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;

/// <summary>How long a server asks to wait: <c>retry-after-ms</c>, else <c>retry-after</c> in seconds or as a date.</summary>
internal static class RetryAfter
{
    private const double MaxSeconds = 365.0 * 24 * 60 * 60;

    /// <summary>By the machine's clock.</summary>
    /// <inheritdoc cref="Of(IReadOnlyDictionary{string, IReadOnlyList{string}}, TimeProvider)"/>
    public static TimeSpan? Of(IReadOnlyDictionary<string, IReadOnlyList<string>> headers) => Of(headers, TimeProvider.System);

    /// <param name="headers">The headers of a response.</param>
    /// <param name="time">The clock that a date is compared with.</param>
    /// <returns>Zero or more, and a year at the most; null when the server does not say, or says nothing that can be read.</returns>
    public static TimeSpan? Of(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, TimeProvider time)
    {
        if (TryNumber(HeaderMap.First(headers, "retry-after-ms"), out double milliseconds))
        {
            return Span(milliseconds / 1000);
        }

        string? text = HeaderMap.First(headers, "retry-after");
        if (TryNumber(text, out double seconds))
        {
            return Span(seconds);
        }

        return HttpDate.Of(text) is { } date ? Span((date - time.GetUtcNow()).TotalSeconds) : null;
    }

    private static bool TryNumber(string? text, out double number)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && !double.IsNaN(number);

    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Min(Math.Max(seconds, 0), MaxSeconds));
}
