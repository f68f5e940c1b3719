using System.Text.Json;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>Texts on the wire, compared by what a server makes of them.</summary>
internal static class WireText
{
    /// <summary>The names and values of a query or a form, as they are sent.</summary>
    public static List<(string Name, string Value)> Pairs(string text, string separator)
        => [.. text.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).Select(static pair => (pair[0], pair.Length > 1 ? pair[1] : ""))];

    /// <summary>Separators count: where the document's characters are escaped, those of a value have to be.</summary>
    public static bool AreSame(string expected, string sent)
        => expected == sent || Plain(expected) == Plain(sent) || AreSameValue(Plain(expected), Plain(sent));

    public static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    /// <summary>Other digits of the same number, another spelling of the same time.</summary>
    private static bool AreSameValue(string expected, string sent)
    {
        if (expected.StartsWith('{') || expected.StartsWith('['))
        {
            return Meaning.AreSame(expected, sent);
        }

        string left = JsonSerializer.Serialize(expected);
        string right = JsonSerializer.Serialize(sent);
        try
        {
            return Meaning.AreSame(left, right)
                || (decimal.TryParse(expected, System.Globalization.CultureInfo.InvariantCulture, out decimal one) && decimal.TryParse(sent, System.Globalization.CultureInfo.InvariantCulture, out decimal other) && one == other);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
