using System.Collections;
using System.Globalization;

namespace FloraGen.Servers.Checking;

/// <summary>Values by name.</summary>
internal static class Maps
{
    /// <summary>The entries of a dictionary, or null for what is none.</summary>
    public static Dictionary<string, object?>? Of(object value)
    {
        if (!value.GetType().GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        {
            return null;
        }

        Dictionary<string, object?> entries = [];
        foreach (object entry in (IEnumerable)value)
        {
            object key = entry.GetType().GetProperty("Key")!.GetValue(entry)!;
            entries[key is Enum name ? WireNames.Of(name) : Convert.ToString(key, CultureInfo.InvariantCulture)!] = entry.GetType().GetProperty("Value")!.GetValue(entry);
        }

        return entries;
    }

    /// <summary>Where and how they differ, or null. A name that one side lacks is as good as null there.</summary>
    public static string? Difference(Dictionary<string, object?> left, Dictionary<string, object?> right, string location) => left.Keys
        .Union(right.Keys)
        .Select(key => ValueComparison.Difference(left.GetValueOrDefault(key), right.GetValueOrDefault(key), $"{location}.{key}"))
        .FirstOrDefault(static difference => difference is not null);
}
