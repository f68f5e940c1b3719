using System.Globalization;
using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>A schema's bounds in words, for the docs of what takes a value.</summary>
internal static class RangePhrase
{
    public static string? Of(JsonSchema schema) => (schema.Minimum, schema.Maximum) switch
    {
        ({ } minimum, { } maximum) => Text(minimum) + " to " + Text(maximum),
        ({ } minimum, null) => Text(minimum) + " or more",
        (null, { } maximum) => Text(maximum) + " or less",
        _ => null,
    };

    private static string Text(decimal bound) => bound.ToString("0.############", CultureInfo.InvariantCulture);
}
