using System.Globalization;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Schemas.Limits;

/// <summary>A schema's bounds, or the values of one that makes no enum, in words, for the docs of what takes a value.</summary>
internal static class RangePhrase
{
    /// <summary>More values than this are no phrase any more.</summary>
    private const int MaxValues = 12;

    public static string? Of(MergedSchema merged)
        => EnumValues.Of(merged) is { IsEnum: false, IsUnion: false, IsConstant: false, Entries: { Count: > 1 and <= MaxValues } entries }
            ? string.Join(", ", entries.Take(entries.Count - 1).Select(static entry => entry.Text)) + " or " + entries[entries.Count - 1].Text
            : (Bound(merged, "minimum", "exclusiveMinimum", "more than "), Bound(merged, "maximum", "exclusiveMaximum", "less than ")) switch
            {
                ({ IsExclusive: false } low, { IsExclusive: false } high) => low.Text + " to " + high.Text,
                ({ } low, { } high) => low.Phrase("or more") + " and " + high.Phrase("or less"),
                ({ } low, null) => low.Phrase("or more"),
                (null, { } high) => high.Phrase("or less"),
                _ => null,
            };

    /// <summary>3.0 says that the bound itself is out with a truth, 3.1 with a bound under another key.</summary>
    private static RangeBound? Bound(MergedSchema merged, string keyword, string exclusive, string words)
    {
        SpecScalar? own = merged.Find(keyword)?.Node as SpecScalar;
        SpecScalar? other = merged.Find(exclusive)?.Node as SpecScalar;
        return other is { Kind: SpecScalarKind.Number } ? new RangeBound(Plain(other.Text), words)
            : own is { Kind: SpecScalarKind.Number } ? new RangeBound(Plain(own.Text), other is { Text: "true" } ? words : null)
            : null;
    }

    private static string Plain(string number)
        => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value.ToString("0.############", CultureInfo.InvariantCulture)
            : number;

    private sealed record RangeBound(string Text, string? ExclusiveWords)
    {
        public bool IsExclusive => ExclusiveWords is not null;

        public string Phrase(string inclusive) => IsExclusive ? ExclusiveWords + Text : Text + " " + inclusive;
    }
}
