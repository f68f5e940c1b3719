using System.Globalization;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Schemas.Limits;

/// <summary>The bounds that a schema sets to numbers, or to the length of texts and lists.</summary>
internal static class ValueBounds
{
    public static ApiBounds? Of(MergedSchema merged) => merged.Types switch
    {
        ["integer"] or ["number"] => OfNumber(merged),
        ["string"] => OfLength(merged, "minLength", "maxLength"),
        ["array"] => OfLength(merged, "minItems", "maxItems"),
        _ => null,
    };

    /// <summary>3.0 says that the bound itself is out with a truth, 3.1 with a bound under another key.</summary>
    private static ApiBounds? OfNumber(MergedSchema merged)
    {
        (double? minimum, bool excludesMinimum) = Bound(merged, "minimum", "exclusiveMinimum");
        (double? maximum, bool excludesMaximum) = Bound(merged, "maximum", "exclusiveMaximum");
        return minimum is null && maximum is null ? null : new ApiBounds(minimum, maximum, excludesMinimum, excludesMaximum, AreOfLength: false);
    }

    private static ApiBounds? OfLength(MergedSchema merged, string minimum, string maximum)
        => (Number(merged, minimum), Number(merged, maximum)) is var (least, most) && (least is not null || most is not null)
            ? new ApiBounds(least, most, ExcludesMinimum: false, ExcludesMaximum: false, AreOfLength: true)
            : null;

    private static (double? Value, bool IsExclusive) Bound(MergedSchema merged, string keyword, string exclusive)
        => Number(merged, exclusive) is { } bound ? (bound, true) : (Number(merged, keyword), merged.Text(exclusive) == "true");

    private static double? Number(MergedSchema merged, string keyword)
        => merged.Find(keyword)?.Node is SpecScalar { Kind: SpecScalarKind.Number } scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !double.IsInfinity(value)
            ? value
            : null;
}
