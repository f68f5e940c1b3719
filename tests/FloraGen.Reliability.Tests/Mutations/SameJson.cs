using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Reliability.Mutations;

/// <summary>Whether two JSON texts say the same: numbers, times and the like may be written in several ways.</summary>
internal static class SameJson
{
    public static bool Are(string left, string right)
    {
        using JsonDocument first = JsonDocument.Parse(left.TrimStart('\ufeff'));
        using JsonDocument second = JsonDocument.Parse(right.TrimStart('\ufeff'));
        return Are(first.RootElement, second.RootElement);
    }

    private static bool Are(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Sorted(left).SequenceEqual(Sorted(right), new Members()),
        (JsonValueKind.Array, JsonValueKind.Array) => left.EnumerateArray().SequenceEqual(right.EnumerateArray(), new Elements()),
        (JsonValueKind.String, JsonValueKind.String) => left.GetRawText() == right.GetRawText() || left.GetString() == right.GetString() || AreValues(left.GetString()!, right.GetString()!),
        // Doubles, as the document has it: what is the same double is the same number.
        (JsonValueKind.Number, JsonValueKind.Number) => JsonElement.DeepEquals(left, right) || left.GetDouble().Equals(right.GetDouble()),
        _ => JsonElement.DeepEquals(left, right),
    };

    private static IEnumerable<JsonProperty> Sorted(JsonElement value) => value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal);

    private static bool AreValues(string left, string right)
        => (DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset first)
                && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset second)
                && first == second)
            || (Guid.TryParse(left, out Guid one) && Guid.TryParse(right, out Guid other) && one == other)
            || (left.StartsWith('P') && right.StartsWith('P') && XmlConvert.ToTimeSpan(left) == XmlConvert.ToTimeSpan(right));

    private sealed class Members : IEqualityComparer<JsonProperty>
    {
        public bool Equals(JsonProperty x, JsonProperty y) => x.Name == y.Name && Are(x.Value, y.Value);

        public int GetHashCode(JsonProperty obj) => 0;
    }

    private sealed class Elements : IEqualityComparer<JsonElement>
    {
        public bool Equals(JsonElement x, JsonElement y) => Are(x, y);

        public int GetHashCode(JsonElement obj) => 0;
    }
}
