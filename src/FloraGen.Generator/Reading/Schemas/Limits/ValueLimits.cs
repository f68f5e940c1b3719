using System.Globalization;
using System.Text.RegularExpressions;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Schemas.Limits;

/// <summary>What a schema allows its values to be, beside their type.</summary>
internal sealed class ValueLimits(SchemaFlattener flattener)
{
    /// <summary>Lists of lists, and so on: what is nested deeper is left to the server.</summary>
    private const int MaxDepth = 4;

    public ApiLimits? Of(MergedSchema merged) => Of(merged, 0);

    private ApiLimits? Of(MergedSchema merged, int depth)
    {
        ApiLimits limits = merged.Types.Where(static type => type != "null").ToArray() switch
        {
            ["integer"] or ["number"] => new ApiLimits { Bounds = ValueBounds.Of(merged) },
            ["string"] when EnumValues.Of(merged) is not { IsEnum: true } => new ApiLimits
            {
                MinLength = Length(merged, "minLength"),
                MaxLength = Length(merged, "maxLength"),
                Pattern = Known(merged.Text("pattern")),
                IsEmail = merged.Text("format") == "email",
            },
            ["array"] => new ApiLimits
            {
                MinLength = Length(merged, "minItems"),
                MaxLength = Length(merged, "maxItems"),
                HasUniqueItems = merged.IsTrue("uniqueItems"),
                Items = depth < MaxDepth && merged.Find("items") is { Mapping: not null } items ? Of(flattener.Flatten(items), depth + 1) : null,
            },
            _ => new ApiLimits(),
        };
        return limits == new ApiLimits() ? null : limits;
    }

    private static int? Length(MergedSchema merged, string keyword)
        => merged.Find(keyword)?.Node is SpecScalar { Kind: SpecScalarKind.Number } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && (value > 0 || keyword[1] == 'a')
            ? value
            : null;

    /// <summary>Patterns are those of JavaScript: what .NET does not know is left to the server.</summary>
    private static string? Known(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return pattern;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
