using System.Globalization;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Schemas.Limits;

/// <summary>The bounds that a schema sets to numbers, or to the length of texts and lists.</summary>
internal static class ValueBounds
{
    public static ApiBounds? Of(SchemaShape shape) => shape.Types switch
    {
        ["integer"] or ["number"] => OfNumber(shape),
        ["string"] => OfLength(shape, "minLength", "maxLength"),
        ["array"] => OfLength(shape, "minItems", "maxItems"),
        _ => null,
    };

    /// <summary>3.0 says that the bound itself is out with a truth, 3.1 with a bound under another key.</summary>
    private static ApiBounds? OfNumber(SchemaShape shape)
    {
        (double? minimum, bool excludesMinimum) = Bound(shape, "minimum", "exclusiveMinimum");
        (double? maximum, bool excludesMaximum) = Bound(shape, "maximum", "exclusiveMaximum");
        return minimum is null && maximum is null ? null : new ApiBounds(minimum, maximum, excludesMinimum, excludesMaximum, AreOfLength: false);
    }

    private static ApiBounds? OfLength(SchemaShape shape, string minimum, string maximum)
        => (Number(shape, minimum), Number(shape, maximum)) is var (least, most) && (least is not null || most is not null)
            ? new ApiBounds(least, most, ExcludesMinimum: false, ExcludesMaximum: false, AreOfLength: true)
            : null;

    private static (double? Value, bool IsExclusive) Bound(SchemaShape shape, string keyword, string exclusive)
        => Number(shape, exclusive) is { } bound ? (bound, true) : (Number(shape, keyword), shape.Text(exclusive) == "true");

    private static double? Number(SchemaShape shape, string keyword)
        => shape.Find(keyword)?.Node is SpecScalar { Kind: SpecScalarKind.Number } scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !double.IsInfinity(value)
            ? value
            : null;
}
