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

    public ApiLimits? Of(SchemaShape shape) => Of(shape, 0);

    private ApiLimits? Of(SchemaShape shape, int depth)
    {
        ApiLimits limits = shape.Types.Where(static type => type != "null").ToArray() switch
        {
            ["integer"] or ["number"] => new ApiLimits { Bounds = ValueBounds.Of(shape) },
            ["string"] when EnumValues.Of(shape) is not { IsEnum: true } => new ApiLimits
            {
                MinLength = Length(shape, "minLength"),
                MaxLength = Length(shape, "maxLength"),
                Pattern = Known(shape.Text("pattern")),
                IsEmail = shape.Text("format") == "email",
            },
            ["array"] => new ApiLimits
            {
                MinLength = Length(shape, "minItems"),
                MaxLength = Length(shape, "maxItems"),
                HasUniqueItems = shape.IsTrue("uniqueItems"),
                Items = depth < MaxDepth && shape.Find("items") is { Mapping: not null } items ? Of(flattener.Flatten(items), depth + 1) : null,
            },
            _ => new ApiLimits(),
        };
        return limits == new ApiLimits() ? null : limits;
    }

    private static int? Length(SchemaShape shape, string keyword)
        => shape.Find(keyword)?.Node is SpecScalar { Kind: SpecScalarKind.Number } scalar
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
