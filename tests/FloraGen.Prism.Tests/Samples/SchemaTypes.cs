using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Which types schemas allow that hold at once.</summary>
internal static class SchemaTypes
{
    /// <summary>Stands for types of which no value can be.</summary>
    private const string None = "none";

    private static readonly (string Type, string[] Keywords)[] s_signs =
    [
        ("object", ["properties", "additionalProperties", "required", "minProperties"]),
        ("array", ["items", "minItems", "maxItems"]),
        ("string", ["pattern", "minLength", "maxLength"]),
        ("number", ["minimum", "maximum", "multipleOf"]),
    ];

    public static IReadOnlyList<string> Of(IReadOnlyList<SpecElement> parts)
    {
        List<string>? allowed = null;
        foreach (SpecElement part in parts)
        {
            string[] own = [.. Declared(part)];
            if (own.Length > 0)
            {
                allowed = allowed is null ? [.. own] : [.. Meet(allowed, own).DefaultIfEmpty(None)];
            }
        }

        return allowed ?? [.. s_signs.Where(sign => parts.Any(part => sign.Keywords.Any(part.Has))).Select(static sign => sign.Type).Take(1)];
    }

    private static IEnumerable<string> Declared(SpecElement part) => part["type"]?.Node switch
    {
        SpecScalar type => [type.Text],
        SpecSequence types => types.Items.OfType<SpecScalar>().Select(static type => type.Text),
        _ => [],
    };

    private static IEnumerable<string> Meet(IEnumerable<string> left, string[] right)
    {
        foreach (string type in left)
        {
            if (right.Contains(type))
            {
                yield return type;
            }
            else if ((type == "number" && right.Contains("integer")) || (type == "integer" && right.Contains("number")))
            {
                yield return "integer";
            }
        }
    }
}
