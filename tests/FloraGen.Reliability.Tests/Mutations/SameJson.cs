using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reliability.Mutations;

/// <summary>Whether two JSON texts say the same: numbers, times and the like may be written in several ways.</summary>
internal static partial class SameJson
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
        _ when left.GetRawText() == right.GetRawText() => true,
        (JsonValueKind.String, JsonValueKind.String) => left.GetString() == right.GetString() || AreValues(left.GetString()!, right.GetString()!),
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
            || (left.Contains('P', StringComparison.Ordinal) && right.Contains('P', StringComparison.Ordinal) && Seconds(left) == Seconds(right));

    /// <summary>The length of a duration in seconds.</summary>
    private static decimal Seconds(string duration)
    {
        string[] halves = duration.Replace(',', '.').Split('T');
        decimal seconds = Unit().Matches(halves[0]).Sum(static match => Number(match) * (match.Groups[2].Value == "W" ? 7 : 1) * 86400)
            + Unit().Matches(halves.Length > 1 ? halves[1] : "").Sum(static match => Number(match) * match.Groups[2].Value switch { "H" => 3600, "M" => 60, _ => 1 });
        return Math.Round(duration.StartsWith('-') ? -seconds : seconds, 6);
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+(?:[.][0-9]+)?)([WDHMS])")]
    private static partial Regex Unit();

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
