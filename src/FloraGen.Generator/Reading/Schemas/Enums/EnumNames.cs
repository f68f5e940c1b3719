using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Enums;

/// <summary>Names and descriptions of values, from the extensions that tools write for them.</summary>
internal sealed class EnumNames
{
    private readonly SpecNode? _names;
    private readonly SpecNode? _descriptions;

    private EnumNames(SpecElement schema)
    {
        _names = schema.Mapping?["x-enum-varnames"];
        _descriptions = schema.Mapping?["x-enum-descriptions"];
    }

    public static EnumNames Of(SpecElement schema) => new(schema);

    /// <summary>Lists go by the value's index; maps go by the value.</summary>
    public (string? Name, string? Description) At(int index, string value) => (TextAt(_names, index, value), TextAt(_descriptions, index, value));

    private static string? TextAt(SpecNode? texts, int index, string value) => texts switch
    {
        SpecMapping map => map.String(value),
        SpecSequence list when index < list.Items.Count => (list.Items[index] as SpecScalar)?.Text,
        _ => null,
    };
}
