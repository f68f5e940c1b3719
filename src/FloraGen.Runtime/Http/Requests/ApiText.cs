namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
#endif

/// <summary>Values as they stand in paths, queries and headers: the same on every machine.</summary>
internal static class ApiText
{
    public static string Of(string value) => value;

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(Guid value) => value.ToString();

    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A text without its quotes, anything else as the JSON that it is.</summary>
    public static string Of(JsonElement value)
        => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

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
