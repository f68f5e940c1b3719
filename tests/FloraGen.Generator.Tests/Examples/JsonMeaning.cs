using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace FloraGen.Tests.Examples;

/// <summary>JSON compared by what it means.</summary>
internal static class JsonMeaning
{
    /// <returns>The first location that differs; null when none does.</returns>
    public static string? Difference(JsonElement before, JsonElement after, string path = "$")
    {
        if (before.ValueKind != after.ValueKind)
        {
            return $"{path}: {before.ValueKind} became {after.ValueKind}";
        }

        return before.ValueKind switch
        {
            JsonValueKind.Object => OfMembers(before, after, path),
            JsonValueKind.Array => OfItems(before, after, path),
            JsonValueKind.Number => AreSameNumber(before, after) ? null : $"{path}: {before.GetRawText()} became {after.GetRawText()}",
            JsonValueKind.String => AreSameText(before.GetString()!, after.GetString()!) ? null : $"{path}: '{before}' became '{after}'",
            _ => null,
        };
    }

    private static string? OfMembers(JsonElement before, JsonElement after, string path)
    {
        foreach (JsonProperty member in before.EnumerateObject())
        {
            string location = $"{path}.{member.Name}";
            string? difference = after.TryGetProperty(member.Name, out JsonElement other) ? Difference(member.Value, other, location) : $"{location} is lost";
            if (difference is not null)
            {
                return difference;
            }
        }

        return after.EnumerateObject().Where(member => !before.TryGetProperty(member.Name, out _)).Select(member => $"{path}.{member.Name} is new").FirstOrDefault();
    }

    private static string? OfItems(JsonElement before, JsonElement after, string path)
        => before.GetArrayLength() != after.GetArrayLength()
            ? $"{path}: {before.GetArrayLength()} items became {after.GetArrayLength()}"
            : before.EnumerateArray().Zip(after.EnumerateArray()).Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]")).FirstOrDefault(static item => item is not null);

    private static bool AreSameNumber(JsonElement before, JsonElement after)
        => before.TryGetDecimal(out decimal left) && after.TryGetDecimal(out decimal right)
            ? left == right || (float)left == (float)right
            : before.GetDouble().Equals(after.GetDouble());

    private static bool AreSameText(string before, string after)
        => before == after
            || (DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, out DateTimeOffset moment) && DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, out DateTimeOffset other) && moment == other)
            || (Guid.TryParse(before, out Guid id) && Guid.TryParse(after, out Guid otherId) && id == otherId)
            || (BytesOf(before) is { } bytes && BytesOf(after) is { } otherBytes && bytes.AsSpan().SequenceEqual(otherBytes))
            || (before.StartsWith('P') && after.StartsWith('P') && XmlConvert.ToTimeSpan(before) == XmlConvert.ToTimeSpan(after));

    private static byte[]? BytesOf(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }
}
