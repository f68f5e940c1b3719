namespace FloraGen;

/// <summary>A type that an item wants instead of a generated one.</summary>
/// <param name="Text">As the item has it.</param>
/// <param name="Key">What it stands for: <c>schema:Order</c> or <c>format:date-time</c>.</param>
/// <param name="Type">Its full name.</param>
/// <param name="Converter">The full name of what reads and writes it as JSON; null where the type says so itself.</param>
internal sealed record OwnTypeRequest(string Text, string Key, string Type, string? Converter)
{
    /// <returns>Null where the text is none.</returns>
    public static OwnTypeRequest? Of(string text)
    {
        int equals = text.IndexOf('=');
        string key = equals < 0 ? "" : text.Substring(0, equals).Trim();
        string[] names = equals < 0 ? [] : [.. text.Substring(equals + 1).Split(',').Select(static name => name.Trim())];
        bool isKey = Subject(key, "schema:") || Subject(key, "format:");
        return isKey && names.Length is 1 or 2 && names.All(static name => name.Length > 0)
            ? new OwnTypeRequest(text, key, names[0], names.Length == 2 ? names[1] : null)
            : null;
    }

    private static bool Subject(string key, string kind) => key.StartsWith(kind, StringComparison.Ordinal) && key.Length > kind.Length;
}
