using System.Globalization;

namespace FloraGen.Reading.Text;

/// <summary>What a plain YAML scalar is, by YAML 1.2's core schema: <c>no</c> and <c>on</c> are texts, not truths.</summary>
internal static class YamlCoreSchema
{
    public static SpecScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => SpecScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => SpecScalarKind.Boolean,
        _ when IsNumber(text) => SpecScalarKind.Number,
        _ => SpecScalarKind.String,
    };

    private static bool IsNumber(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return (char.IsDigit(text[0]) || text[0] is '-' or '+' or '.')
            && double.TryParse(text, Style, CultureInfo.InvariantCulture, out double number)
            && !double.IsNaN(number)
            && !double.IsInfinity(number);
    }
}
