using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Whether a value is what its schema says, so that what is made up is no nonsense. Prism has the last word.</summary>
internal static class SchemaFit
{
    private const int MaxDepth = 40;

    public static bool Fits(SchemaView schema, JsonNode? value, int depth = 0)
        => depth > MaxDepth || (FitsKind(schema, value) && FitsValues(schema, value) && FitsBounds(schema, value) && FitsInside(schema, value, depth) && FitsCases(schema, value, depth));

    public static string KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };

    public static decimal? NumberOf(SpecElement? element) => element?.Node is SpecScalar { Kind: SpecScalarKind.Number } number
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>A number as exactly as decimals go; null beyond that.</summary>
    public static decimal? NumberOf(JsonNode? value)
        => value is not null && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static bool FitsKind(SchemaView schema, JsonNode? value)
    {
        string kind = KindOf(value);
        if (kind == "null" && (schema.IsTrue("nullable") || schema.IsTrue("x-nullable")))
        {
            return true;
        }

        IReadOnlyList<string> types = schema.Types;
        bool isWhole = kind == "number" && NumberOf(value) is { } number && number == Math.Floor(number);
        return types.Count == 0 || types.Contains(kind) || (isWhole && types.Contains("integer")) || types.Contains("file");
    }

    private static bool FitsValues(SchemaView schema, JsonNode? value)
    {
        foreach (SpecElement values in schema.Values("enum"))
        {
            if (!values.Items.Any(item => JsonNode.DeepEquals(SpecJson.Of(item.Node), value)))
            {
                return false;
            }
        }

        return schema.Values("const").All(constant => JsonNode.DeepEquals(SpecJson.Of(constant.Node), value));
    }

    private static bool FitsBounds(SchemaView schema, JsonNode? value) => KindOf(value) switch
    {
        "string" => TextFormat.Fits(schema, value!.GetValue<string>()),
        "number" => NumberOf(value) is { } number && schema.Parts.All(part => NumberRange.Of(part).Has(number)),
        "array" => FitsCount(schema, "minItems", "maxItems", value!.AsArray().Count) && (!schema.IsTrue("uniqueItems") || AreDifferent(value.AsArray())),
        "object" => FitsCount(schema, "minProperties", "maxProperties", value!.AsObject().Count),
        _ => true,
    };

    private static bool AreDifferent(JsonArray items)
        => items.Select(static item => item?.ToJsonString() ?? "null").Distinct().Count() == items.Count;

    private static bool FitsCount(SchemaView schema, string least, string most, int count)
        => schema.Values(least).All(bound => NumberOf(bound) is not { } number || count >= number) && schema.Values(most).All(bound => NumberOf(bound) is not { } number || count <= number);

    private static bool FitsInside(SchemaView schema, JsonNode? value, int depth)
    {
        if (value is JsonArray items)
        {
            return schema.Child("items") is not { } item || items.All(one => Fits(item, one, depth + 1));
        }

        if (value is not JsonObject members)
        {
            return true;
        }

        // A member of responses alone may be required there, and is not sent.
        bool isWhole = schema.Required.All(name => members.ContainsKey(name) || schema.Property(name)?.IsTrue("readOnly") == true);
        bool isClosed = schema.Parts.Any(part => part["additionalProperties"]?.Node is SpecScalar { Text: "false" } && members.Any(member => part["properties"]?[member.Key] is null && part["patternProperties"] is null));
        return isWhole && !isClosed && members.All(member => schema.Property(member.Key) is not { } own || Fits(own, member.Value, depth + 1));
    }

    private static bool FitsCases(SchemaView schema, JsonNode? value, int depth)
    {
        foreach (SchemaChoice choice in schema.Choices)
        {
            int fits = choice.Cases.Count(item => Fits(SchemaView.Of(schema.Tree, item), value, depth + 1));
            if (choice.IsOneOf ? fits != 1 : fits == 0)
            {
                return false;
            }
        }

        return schema.Child("not") is not { } other || !Fits(other, value, depth + 1);
    }
}
