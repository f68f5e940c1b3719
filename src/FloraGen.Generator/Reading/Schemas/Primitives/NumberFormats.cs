namespace FloraGen.Reading.Schemas.Primitives;

/// <summary>The formats that belong to numbers, whether a type stands beside them or not.</summary>
internal static class NumberFormats
{
    private static readonly HashSet<string> s_whole = new(StringComparer.Ordinal)
    {
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "uint", "ulong", "double-int",
    };

    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal) { "float", "double", "decimal", "single", "half", "float16", "decimal128" };

    public static bool Contains(string? format) => TypeOf(format) is not null;

    /// <summary>The type of JSON that a format says by itself; null for one that is not of numbers.</summary>
    public static string? TypeOf(string? format)
        => format is null ? null
        : s_whole.Contains(format) ? "integer"
        : s_others.Contains(format) ? "number"
        : null;
}
