using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraGen.Tests.Examples;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>JSON texts compared by what they mean.</summary>
internal static class Meaning
{
    /// <returns>The first place that differs; null when none does.</returns>
    public static string? Difference(string before, string after)
    {
        try
        {
            using JsonDocument left = JsonDocument.Parse(before);
            using JsonDocument right = JsonDocument.Parse(after);
            return JsonMeaning.Difference(left.RootElement, right.RootElement);
        }
        catch (JsonException exception)
        {
            return $"no JSON: {exception.Message}";
        }
    }

    /// <summary>With texts of numbers as numbers: where a document allows both, a client sends either.</summary>
    public static string WithNumbers(JsonNode? node) => Plain(node)?.ToJsonString() ?? "null";

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && decimal.TryParse(value.GetValue<string>(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
        _ => node?.DeepClone(),
    };

    public static bool AreSame(string before, string after) => Difference(before, after) is null;
}
