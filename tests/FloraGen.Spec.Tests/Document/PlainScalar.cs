using System.Globalization;

namespace FloraGen.Spec.Tests.Document;

/// <summary>YAML's core schema: what an unquoted text stands for.</summary>
internal static class PlainScalar
{
    public static string JsonType(string text) => text switch
    {
        "" or "~" or "null" => "null",
        "true" or "false" => "boolean",
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "integer",
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "number",
        _ => "string",
    };
}
