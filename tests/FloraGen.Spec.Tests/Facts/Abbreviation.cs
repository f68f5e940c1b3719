using System.Globalization;

namespace FloraGen.Spec.Tests.Facts;

/// <summary>The seed's short form of an object: three names, and how many more there are.</summary>
internal static class Abbreviation
{
    private const int Shown = 3;

    public static string Of(IEnumerable<string> names)
    {
        string[] all = [.. names];
        string shown = string.Join(", ", all.Take(Shown));
        return all.Length <= Shown ? shown : $"{shown}, {all.Length - Shown} more";
    }

    /// <summary>How many names a short form stands for.</summary>
    public static int CountOf(string abbreviation)
    {
        string[] parts = abbreviation.Split(", ");
        return parts[^1].Split(' ') is [string more, "more"]
            ? parts.Length - 1 + int.Parse(more, NumberStyles.None, CultureInfo.InvariantCulture)
            : parts.Length;
    }
}
