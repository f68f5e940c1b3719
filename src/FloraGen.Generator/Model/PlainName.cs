namespace FloraGen.Model;

internal static class PlainName
{
    /// <summary>A name without marks and turns: <c>next_cursor</c>, <c>NextCursor</c> and <c>next-cursor</c> are the same.</summary>
    public static string Of(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
