namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;

/// <summary>Headers as the values that a document says they are; null for one that is not there, or is something else.</summary>
internal static class HeaderValue
{
    /// <summary>What came in several lines is one list.</summary>
    public static string? Text(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
    {
        ArgumentCheck.NotNull(headers);
        return headers.TryGetValue(name, out IReadOnlyList<string>? values) && values.Count > 0 ? string.Join(", ", values) : null;
    }

    public static long? WholeNumber(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
        => long.TryParse(Text(headers, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;

    public static double? Number(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
        => double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    public static bool? Truth(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
        => bool.TryParse(Text(headers, name), out bool truth) ? truth : null;

    /// <summary>As RFC 3339 has it, or as HTTP does.</summary>
    public static DateTimeOffset? Date(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
    {
        string? text = Text(headers, name);
        return HttpDate.Of(text)
            ?? (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null);
    }
}
