namespace FloraGen.Kinds.Formats;

/// <summary>The formats of texts by what documents call them.</summary>
internal static class StringFormats
{
    private static readonly Dictionary<string, StringFormat> s_byName = By(static format => format.Names);
    private static readonly Dictionary<string, StringFormat> s_byEncoding = By(static format => format.Encodings);

    /// <summary>A format by one of its names; null for one that is not known.</summary>
    public static StringFormat? Find(string? name) => name is not null && s_byName.TryGetValue(name, out StringFormat? format) ? format : null;

    /// <summary>A format by how a text is encoded; null where that says nothing.</summary>
    public static StringFormat? FindEncoding(string? encoding) => encoding is not null && s_byEncoding.TryGetValue(encoding, out StringFormat? format) ? format : null;

    /// <summary>A format that the model names.</summary>
    public static StringFormat Of(string name) => s_byName[name];

    private static Dictionary<string, StringFormat> By(Func<StringFormat, IEnumerable<string>> names)
        => KindsOf<StringFormat>.All.SelectMany(format => names(format).Select(name => (name, format))).ToDictionary(static item => item.name, static item => item.format, StringComparer.Ordinal);
}
