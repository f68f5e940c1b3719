namespace FloraGen.Reading.Text;

/// <summary>RFC 6901 pointers, written with <c>#</c> in front.</summary>
internal static class JsonPointer
{
    public const string Root = "#";

    private static readonly char[] s_special = ['~', '/', '%'];

    /// <summary>As a reference writes it: a percent sign would start an escape there.</summary>
    public static string Append(string pointer, string key)
        => pointer + "/" + (key.IndexOfAny(s_special) < 0 ? key : key.Replace("%", "%25").Replace("~", "~0").Replace("/", "~1"));

    public static string Append(string pointer, params string[] keys) => keys.Aggregate(pointer, Append);

    public static string LastKey(string pointer)
        => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    public static IEnumerable<string> Keys(string pointer)
        => pointer.Split('/').Skip(1).Select(Unescape);

    private static string Unescape(string key)
    {
        if (key.IndexOf('%') < 0 && key.IndexOf('~') < 0)
        {
            return key;
        }

        string unescaped = key.IndexOf('%') < 0 ? key : Uri.UnescapeDataString(key);
        return unescaped.Replace("~1", "/").Replace("~0", "~");
    }
}
