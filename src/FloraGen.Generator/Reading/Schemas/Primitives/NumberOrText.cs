using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Unions;

namespace FloraGen.Reading.Schemas.Primitives;

/// <summary>
/// A number that may come as a text, as servers describe one whose serializer reads both: in <c>type: [integer, string]</c>, or
/// in alternatives of the two. A format or a pattern of numbers says that the text is one; without it, any text may come.
/// </summary>
/// <param name="Type">The type of JSON that the number has.</param>
/// <param name="Format">Its format, wherever it stands.</param>
/// <param name="AllowsNull">Whether null is one of the alternatives.</param>
internal sealed record NumberOrText(string Type, string? Format, bool AllowsNull)
{
    private static readonly string[] s_types = ["integer", "number", "string"];

    private static readonly HashSet<string> s_plainKeywords = new(StringComparer.Ordinal)
    {
        "type", "format", "pattern", "nullable", "x-nullable", "title", "description", "default", "example", "examples", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    };

    /// <summary>Null for any other schema.</summary>
    public static NumberOrText? Of(MergedSchema merged)
    {
        IReadOnlyList<string> types = merged.Types;
        if (types.Any(static type => !s_types.Contains(type)) || merged.Find("enum") is not null || merged.Find("const") is not null)
        {
            return null;
        }

        SchemaCases[] cases = [.. merged.Cases];
        string? format = merged.Text("format");
        bool isNumeric = IsNumeric(format, merged.Text("pattern"));
        return cases.Length == 0 ? Of(types, format, isNumeric, allowsNull: false)
            : cases.Length == 1 && cases[0].Real.Count > 1 && cases[0].Real.All(static item => item.Mapping!.Entries.TrueForAll(static entry => s_plainKeywords.Contains(entry.Key)))
                ? OfCases(cases[0], format, isNumeric)
            : null;
    }

    private static NumberOrText? OfCases(SchemaCases cases, string? format, bool isNumeric)
    {
        MergedSchema[] schemas = [.. cases.Real.Select(static item => new MergedSchema(item, [item], []))];
        MergedSchema[] texts = [.. schemas.Where(static item => item.Types.Contains("string"))];
        string[] types = [.. schemas.SelectMany(static item => item.Types)];
        return schemas.Any(static item => item.Types.Count == 0) || types.Any(static type => !s_types.Contains(type)) ? null
            : Of(
                types,
                format ?? schemas.Except(texts).Concat(texts).Select(static item => item.Text("format")).FirstOrDefault(static item => item is not null),
                isNumeric || texts.All(static item => IsNumeric(item.Text("format"), item.Text("pattern"))),
                cases.AllowsNull);
    }

    private static NumberOrText? Of(IReadOnlyCollection<string> types, string? format, bool isNumeric, bool allowsNull)
        => isNumeric && types.Contains("string") && types.Any(static type => type != "string")
            ? new NumberOrText(types.Contains("number") ? "number" : "integer", format, allowsNull)
            : null;

    private static bool IsNumeric(string? format, string? pattern) => NumberFormats.Contains(format) || NumberPattern.Matches(pattern);
}
