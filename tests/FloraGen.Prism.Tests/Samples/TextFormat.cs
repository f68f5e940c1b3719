using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Texts of formats, lengths and patterns.</summary>
internal static partial class TextFormat
{
    public static bool Fits(SchemaView schema, string text)
    {
        int length = new StringInfo(text).LengthInTextElements;
        return schema.Values("minLength").All(bound => SchemaFit.NumberOf(bound) is not { } least || length >= least)
            && schema.Values("maxLength").All(bound => SchemaFit.NumberOf(bound) is not { } most || text.Length <= most)
            && schema.Parts.All(part => part.Text("pattern") is not { } pattern || SchemaPattern.IsMatch(pattern, text))
            && schema.Parts.All(part => FormatOf(part) is not { } format || IsOf(format, text));
    }

    /// <summary>Bytes in a text are a format too.</summary>
    public static string? FormatOf(SpecElement schema) => schema.Text("format") ?? schema.Text("contentEncoding");

    /// <summary>A text of the format; null for one that has no grammar here.</summary>
    public static string? Sample(string? format, int variant) => format switch
    {
        "date-time" => $"2024-05-17T10:20:{30 + (variant % 20)}Z",
        "date" => $"2024-05-{17 + (variant % 10)}",
        "time" => $"10:20:{30 + (variant % 20)}",
        "duration" => $"P{1 + variant}D",
        "uuid" or "guid" => $"3fa85f64-5717-4562-b3fc-2c963f66af{10 + (variant % 80)}",
        "email" or "idn-email" => $"tulip{variant}@example.com",
        "uri" or "url" or "iri" or "uri-reference" => $"https://example.com/tulip?row={variant}",
        "hostname" or "idn-hostname" => $"tulip{variant}.example.com",
        "ipv4" => $"192.0.2.{1 + (variant % 200)}",
        "ipv6" => $"2001:db8::{1 + (variant % 9)}",
        "byte" or "base64" => variant == 0 ? "dHVsaXA=" : "cm9zZQ==",
        "base64url" => "dHVsaXA",
        "json-pointer" => "/tulip",
        "uri-template" => "https://example.com/{tulip}",
        "regex" => "^tulip$",
        _ => null,
    };

    private static bool IsOf(string format, string text) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "duration" => Duration().IsMatch(text),
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        "byte" or "base64" => text.Length % 4 == 0 && Convert.TryFromBase64String(text, new byte[text.Length], out _),
        "email" => Email().IsMatch(text),
        "uri" or "url" => Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(static sign => sign is < '!' or > '~' or '<' or '>' or '{' or '}' or '"' or '|'),
        "ipv4" => IPAddress.TryParse(text, out IPAddress? four) && four.ToString() == text && text.Contains('.', StringComparison.Ordinal),
        "ipv6" => IPAddress.TryParse(text, out _) && text.Contains(':', StringComparison.Ordinal),
        "hostname" => Uri.CheckHostName(text) == UriHostNameType.Dns,
        "json-pointer" => text.StartsWith('/') && !text.Contains('~', StringComparison.Ordinal),
        "uri-template" => text.StartsWith("http", StringComparison.Ordinal),
        "char" => text.Length == 1,
        _ => true,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d{1,7})?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Email();
}
