using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reliability.Mutations;

/// <summary>Whether two JSON texts say the same: numbers, times and the like may be written in several ways.</summary>
internal static partial class SameJson
{
    public static bool Are(string left, string right) => Are(left, right, mayAddNulls: false);

    /// <summary>
    /// Whether a value that was read is written as it came. A required member that may be null is read as null where a body lacks
    /// it, and written.
    /// </summary>
    public static bool IsWrittenAs(string came, string written) => Are(came, written, mayAddNulls: true);

    private static bool Are(string left, string right, bool mayAddNulls)
    {
        using JsonDocument first = JsonDocument.Parse(left.TrimStart('\ufeff'));
        using JsonDocument second = JsonDocument.Parse(right.TrimStart('\ufeff'));
        return new Comparison(mayAddNulls).Equals(first.RootElement, second.RootElement);
    }

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

    private sealed class Comparison(bool mayAddNulls) : IEqualityComparer<JsonElement>, IEqualityComparer<JsonProperty>
    {
        public bool Equals(JsonElement x, JsonElement y) => (x.ValueKind, y.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Sorted(x).SequenceEqual(mayAddNulls ? Sorted(y).Where(member => !IsAdded(member, x)) : Sorted(y), this),
            (JsonValueKind.Array, JsonValueKind.Array) => x.EnumerateArray().SequenceEqual(y.EnumerateArray(), this),
            _ when x.GetRawText() == y.GetRawText() => true,
            (JsonValueKind.String, JsonValueKind.String) => x.GetString() == y.GetString() || AreValues(x.GetString()!, y.GetString()!),
            // Doubles, as the document has it: what is the same double is the same number.
            (JsonValueKind.Number, JsonValueKind.Number) => JsonElement.DeepEquals(x, y) || x.GetDouble().Equals(y.GetDouble()),
            _ => JsonElement.DeepEquals(x, y),
        };

        public bool Equals(JsonProperty x, JsonProperty y) => x.Name == y.Name && Equals(x.Value, y.Value);

        public int GetHashCode(JsonElement obj) => 0;

        public int GetHashCode(JsonProperty obj) => 0;

        private static bool IsAdded(JsonProperty member, JsonElement came) => member.Value.ValueKind == JsonValueKind.Null && !came.TryGetProperty(member.Name, out _);
    }
}
