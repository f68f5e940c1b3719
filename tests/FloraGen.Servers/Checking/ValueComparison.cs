using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Checking;

/// <summary>
/// Compares a value of the server with one of the client, whose types differ but mean the same: records member by member, lists
/// item by item, numbers by value, times by instant, enums by name. What it does not know is a difference.
/// </summary>
public static class ValueComparison
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    /// <summary>Where and how they differ, or null.</summary>
    public static string? Difference(object? expected, object? actual, string location)
    {
        (object? left, object? right) = (Plain(expected), Plain(actual));
        if (left is null || right is null)
        {
            return left is null && right is null ? null : Told(location, left, right);
        }

        if (left is JsonElement || right is JsonElement)
        {
            return JsonElement.DeepEquals(Json(left), Json(right)) ? null : Told(location, left, right);
        }

        if (Scalars.Same(left, right) is { } same)
        {
            return same ? null : Told(location, left, right);
        }

        if (Maps.Of(left) is { } map && Maps.Of(right) is { } otherMap)
        {
            return Maps.Difference(map, otherMap, location);
        }

        return left is IEnumerable list && right is IEnumerable otherList
            ? Lists(list, otherList, location)
            : left is IEnumerable || right is IEnumerable ? Told(location, left, right) : Maps.Difference(Members.Of(left), Members.Of(right), location);
    }

    internal static string Told(string location, object? left, object? right) => $"{location}: expected {Shown(left)}, found {Shown(right)}";

    private static string Shown(object? value) => value is null ? "null" : string.Create(CultureInfo.InvariantCulture, $"{value} ({value.GetType().Name})");

    /// <summary>What a union or an optional holds, and nodes of JSON as elements.</summary>
    private static object? Plain(object? value)
    {
        if (value is JsonNode node)
        {
            return node.Deserialize<JsonElement>();
        }

        Type? type = value?.GetType();
        bool holds = type is { IsValueType: true } && (type.GetProperty("IsUnrecognized") is not null || (type.IsGenericType && type.Name == "Optional`1"));
        return holds ? Plain(type!.GetProperty("Value")!.GetValue(value)) : value;
    }

    private static JsonElement Json(object value) => value is JsonElement element ? element : JsonSerializer.SerializeToElement(value, s_web);

    private static string? Lists(IEnumerable list, IEnumerable other, string location)
    {
        object?[] left = [.. list.Cast<object?>()];
        object?[] right = [.. other.Cast<object?>()];
        return left.Length != right.Length
            ? $"{location}: expected {left.Length} items, found {right.Length}"
            : left.Select((item, index) => Difference(item, right[index], $"{location}[{index}]")).FirstOrDefault(static difference => difference is not null);
    }
}
