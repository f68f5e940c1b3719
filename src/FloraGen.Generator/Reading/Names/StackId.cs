using System.Text.RegularExpressions;

namespace FloraGen.Reading.Names;

/// <summary>An operationId without what a server's framework puts behind the name that a person gave.</summary>
/// <param name="Name">Such as <c>AdminLogin</c>.</param>
/// <param name="Suffix">A version or a number that tells it from another of the same name; empty where there is none.</param>
/// <param name="IsCut">Whether the id says more than these.</param>
internal sealed record StackId(string Name, string Suffix, bool IsCut)
{
    /// <summary>Whether it is named after a class that ends in <c>Endpoint</c>.</summary>
    public bool IsEndpoint { get; init; }

    /// <summary>Springfox: <c>listShipsUsingGET_1</c>.</summary>
    private static readonly Regex s_using = new("^(.+)Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:_(\\d+))?$", RegexOptions.CultureInvariant);

    /// <summary><c>AdminLogin_V2</c>: a version is no method.</summary>
    private static readonly Regex s_version = new("^(.*[A-Za-z0-9])_([Vv]\\d+)$", RegexOptions.CultureInvariant);

    /// <summary>FastEndpoints: <c>AdminLoginEndpoint1</c>.</summary>
    private static readonly Regex s_endpoint = new("^(.*[A-Za-z0-9])Endpoint(\\d*)$", RegexOptions.CultureInvariant);

    /// <summary>What an API about endpoints has in its paths.</summary>
    private static readonly Regex s_aboutEndpoints = new("[/_-]endpoints?(?:[/:.{]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Springfox and springdoc name tags after classes: <c>ship-rest-controller</c>.</summary>
    private static readonly Regex s_controller = new("^(.*[A-Za-z0-9])(?:[-_ ]rest)?[-_ ]controller$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="id">As the document has it.</param>
    /// <param name="path">The operation's path; an API may be about endpoints.</param>
    public static StackId Of(string id, string path)
    {
        if (!MaySayMore(id))
        {
            return new StackId(id, "", IsCut: false);
        }

        string name = id;
        string suffix = "";
        Match match = s_using.Match(name) is { Success: true } spring ? spring : s_version.Match(name);
        if (match.Success)
        {
            name = match.Groups[1].Value;
            suffix = match.Groups[2].Value;
        }

        bool isEndpoint = !s_aboutEndpoints.IsMatch(path);
        if (isEndpoint && s_endpoint.Match(name) is { Success: true } endpoint)
        {
            name = endpoint.Groups[1].Value;
            suffix = (endpoint.Groups[2].Value + " " + suffix).Trim();
        }

        return new StackId(name, suffix, name.Length < id.Length) { IsEndpoint = isEndpoint && s_endpoint.IsMatch(match.Success ? match.Groups[1].Value : id) };
    }

    /// <summary>Few ids have what the patterns look for.</summary>
    private static bool MaySayMore(string id)
        => id.IndexOf("Using", StringComparison.Ordinal) >= 0
            || id.IndexOf("Endpoint", StringComparison.Ordinal) >= 0
            || (id.Length > 0 && char.IsDigit(id[id.Length - 1]) && id.IndexOf('_') >= 0);

    /// <summary>What a tag is about.</summary>
    public static string Tag(string tag) => tag.EndsWith("controller", StringComparison.OrdinalIgnoreCase) && s_controller.Match(tag) is { Success: true } match ? match.Groups[1].Value : tag;
}
