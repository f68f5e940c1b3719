using System.Globalization;
using System.Text.RegularExpressions;
using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>The keywords that narrow a text or a number.</summary>
internal static partial class ScalarCheck
{
    public static IEnumerable<string> Problems(string path, string value, YamlNode schema)
        => from keyword in schema.Members()
           where !Holds(keyword.Name, keyword.Value, value)
           select $"{path}: '{value}' breaks {keyword.Name} ({string.Join(", ", keyword.Value.Texts())})";

    private static bool Holds(string keyword, YamlNode limit, string value) => keyword switch
    {
        "enum" => limit.Texts().Contains(value),
        "const" => limit.Text() == value,
        "pattern" => Regex.IsMatch(value, limit.Text()!),
        "minLength" => value.Length >= Number(limit.Text()),
        "minimum" => Number(value) >= Number(limit.Text()),
        "maximum" => Number(value) <= Number(limit.Text()),
        "format" => IsOfFormat(limit.Text(), value),
        _ => true,
    };

    private static bool IsOfFormat(string? format, string value) => format switch
    {
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps,
        "date-time" => Rfc3339().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        "int32" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => throw new InvalidDataException($"Nothing here knows the format {format}."),
    };

    private static double Number(string? text) => double.Parse(text!, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
