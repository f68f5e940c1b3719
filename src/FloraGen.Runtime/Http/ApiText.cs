namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;

/// <summary>Values as they stand in paths, queries and headers: the same on every machine.</summary>
internal static class ApiText
{
    public static string Of(string value) => value;

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(uint value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(Guid value) => value.ToString();

    public static string Of(DateTimeOffset value) => Rfc3339.Text(value);

    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601.</summary>
    public static string Of(TimeSpan value) => Iso8601Duration.Text(value);

    public static string Of(byte[] value) => Convert.ToBase64String(value);

    /// <summary>The text of each value of a list, without those that have none.</summary>
    public static IReadOnlyList<string> Of<T>(IReadOnlyList<T> values, Func<T, string?> text)
    {
        List<string> texts = new(values.Count);
        for (int index = 0; index < values.Count; index++)
        {
            if (text(values[index]) is { } known)
            {
                texts.Add(known);
            }
        }

        return texts;
    }

    public static bool TryParse(string text, out Guid value) => Guid.TryParse(text, out value);
}
