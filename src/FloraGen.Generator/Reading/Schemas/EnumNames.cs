using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Names and descriptions of values, from the extensions that tools write for them.</summary>
internal sealed class EnumNames
{
    private static readonly string[] s_nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] s_descriptionKeys = ["x-enum-descriptions", "x-enumDescriptions"];

    private readonly SpecSequence? _names;
    private readonly SpecNode? _descriptions;
    private readonly SpecSpot[] _azure;

    private EnumNames(SpecSpot schema)
    {
        _names = s_nameKeys.Select(key => schema.Mapping?[key]).OfType<SpecSequence>().FirstOrDefault();
        _descriptions = s_descriptionKeys.Select(key => schema.Mapping?[key]).FirstOrDefault(static node => node is SpecSequence or SpecMapping);
        _azure = [.. schema["x-ms-enum"]?["values"]?.Items ?? []];
    }

    public static EnumNames Of(SpecSpot schema) => new(schema);

    /// <summary>Lists go by the value's place; <c>x-ms-enum</c> and a map of descriptions go by the value.</summary>
    public (string? Name, string? Description) At(int index, string value)
    {
        SpecSpot? azure = _azure.FirstOrDefault(item => item.Text("value") == value);
        string? description = (_descriptions as SpecMapping)?.String(value) ?? TextAt(_descriptions as SpecSequence, index);
        return (TextAt(_names, index) ?? azure?.Text("name"), description ?? azure?.Text("description"));
    }

    private static string? TextAt(SpecSequence? list, int index)
        => list is not null && index < list.Items.Count ? (list.Items[index] as SpecScalar)?.Text : null;
}
