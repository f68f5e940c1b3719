using System.Globalization;
using FloraGen.Emission.Types;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>The C# of a value that a document fixes.</summary>
internal sealed class ConstantValue(EmissionOptions options, IReadOnlyDictionary<string, EnumPlan> enums)
{
    /// <returns>Null where the text is no value of the type, or the type has no literals.</returns>
    public string? Of(CSharpType type, string text) => type switch
    {
        CSharpPrimitive primitive => Literal(primitive.Primitive, text),
        CSharpNamed { IsEnum: true } named => Member(enums[named.TypeName], text),
        _ => null,
    };

    /// <summary>A property of the record may have the enum's name, so the whole name is said.</summary>
    private string? Member(EnumPlan definition, string text)
    {
        EnumMemberPlan? member = definition.Members.FirstOrDefault(member => member.Text == text);
        return member is null ? null : $"global::{options.Namespace}.{definition.Name}.{member.Name}";
    }

    private static string? Literal(ApiPrimitive primitive, string text) => primitive switch
    {
        ApiPrimitive.String => CSharpLiteral.Of(text),
        ApiPrimitive.Boolean => text is "true" or "false" ? text : null,
        ApiPrimitive.Int32 => Whole(text, int.MinValue, int.MaxValue),
        ApiPrimitive.Int64 => Whole(text, long.MinValue, long.MaxValue) is { } value ? value + "L" : null,
        ApiPrimitive.UInt32 => Whole(text, uint.MinValue, uint.MaxValue) is { } value ? value + "U" : null,
        ApiPrimitive.UInt64 => Whole(text, ulong.MinValue, ulong.MaxValue) is { } value ? value + "UL" : null,
        ApiPrimitive.Single => Fraction(text) is { } value ? value + "F" : null,
        ApiPrimitive.Double => Fraction(text) is { } value ? value + "D" : null,
        ApiPrimitive.Decimal => Number(text) is { } value ? value.ToString(CultureInfo.InvariantCulture) + "M" : null,
        _ => null,
    };

    private static decimal? Number(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static string? Whole(string text, decimal min, decimal max)
        => Number(text) is { } value && decimal.Truncate(value) == value && value >= min && value <= max
            ? decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture)
            : null;

    private static string? Fraction(string text)
        => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float single) && !float.IsInfinity(single)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsNaN(value)
                ? value.ToString("R", CultureInfo.InvariantCulture)
                : null;
}
