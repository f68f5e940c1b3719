using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Where the API lives.</summary>
internal static class ServerReader
{
    public static string? BaseUrl(ReadingContext context)
    {
        string? url = context.Tree.Root["servers"]?.Items.FirstOrDefault()?.Text("url");
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute)
            && absolute.Scheme is "http" or "https"
            && url!.IndexOf('{') < 0)
        {
            return url.TrimEnd('/');
        }

        context.Report(
            SpecificationDiagnostics.NoServer, JsonPointer.Append(JsonPointer.Root, "servers"), url is null ? "no server" : $"'{url}', which is not a complete URL");
        return null;
    }
}
