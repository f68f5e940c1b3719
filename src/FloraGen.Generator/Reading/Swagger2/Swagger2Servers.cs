using FloraGen.Reading.Text;

namespace FloraGen.Reading.Swagger2;

/// <summary>Host, base path and schemes as a list of servers.</summary>
internal static class Swagger2Servers
{
    public static SpecSequence? Of(SpecMapping root)
    {
        string? host = root.String("host");
        string path = root.String("basePath") ?? "";
        SpecNode? source = root["host"] ?? root["basePath"];
        if (source is null)
        {
            return null;
        }

        string[] schemes = [.. (root["schemes"] as SpecSequence)?.Items.OfType<SpecScalar>().Select(static scheme => scheme.Text) ?? []];
        string scheme = schemes.Length == 0 || schemes.Contains("https") ? "https" : schemes[0];
        string url = host is null ? "/" + path.TrimStart('/') : $"{scheme}://{host}/{path.TrimStart('/')}".TrimEnd('/');
        SpecSequence servers = new(source.Location);
        servers.Items.Add(New.Mapping(source, ("url", New.Text(source, url))));
        return servers;
    }
}
