namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>Dates in headers.</summary>
internal static class HttpDate
{
    /// <summary>The three forms of RFC 9110: today's, and two that are obsolete and still have to be understood.</summary>
    private static readonly string[] s_forms = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <returns>Null for what is no date.</returns>
    public static DateTimeOffset? Of(string? text)
        => DateTimeOffset.TryParseExact(
            text,
            s_forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
            out DateTimeOffset date)
            ? date
            : null;
}
