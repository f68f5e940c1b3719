using System.Text.RegularExpressions;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>The parts of a body of texts.</summary>
internal static partial class MultipartText
{
    public static List<(string Name, string Value)> Parts(string body, string contentType)
    {
        string boundary = Boundary().Match(contentType).Groups[1].Value;
        List<(string, string)> parts = [];
        foreach (string part in body.Split("--" + boundary).Skip(1))
        {
            int end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && Name().Match(part[..end]) is { Success: true } name)
            {
                parts.Add((name.Groups[1].Value.Replace("%22", "\"", StringComparison.Ordinal), part[(end + 4)..^2]));
            }
        }

        return parts;
    }

    [GeneratedRegex("boundary=\"?([^\";]+)\"?")]
    private static partial Regex Boundary();

    [GeneratedRegex("[^e]name=\"([^\"]*)\"")]
    private static partial Regex Name();
}
