using System.Globalization;
using System.Text.RegularExpressions;

namespace FloraGen.Tests.Examples;

/// <summary>The formats of texts that a client gives a type, by their own grammars.</summary>
internal static partial class FormatCheck
{
    public static bool Fits(string? format, string text) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "duration" => Duration().IsMatch(text),
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        "byte" or "base64" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d{1,7})?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$")]
    private static partial Regex Duration();
}
