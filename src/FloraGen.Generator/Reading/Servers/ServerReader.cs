using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Servers;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Parameters;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Servers;

/// <summary>Where the API lives: the first server of the document, and those of paths and operations that have their own.</summary>
internal sealed class ServerReader
{
    private readonly ReadingContext _context;
    private readonly ApiServer? _document;

    public ServerReader(ReadingContext context)
    {
        _context = context;
        _document = First(context.Root);
        BaseUrl = _document is null ? null : Complete(_document);
        bool saysEverything = _document is null || (_document.Variables.Count == 0 && BaseUrl is not null);
        Server = saysEverything ? null : _document;
        if ((context.Root["servers"] as SpecSequence)?.Items is { Count: > 1 } servers)
        {
            context.Report(SpecificationDiagnostics.FurtherServer, servers[1]);
        }

        if (BaseUrl is null)
        {
            string pointer = JsonPointer.Append(JsonPointer.Root, "servers");
            if (_document is null)
            {
                context.Report(SpecificationDiagnostics.NoServer, pointer);
            }
            else
            {
                context.Report(SpecificationDiagnostics.IncompleteServer, pointer, _document.Url);
            }
        }
    }

    /// <summary>The document's server with the default of each variable; null when that is no complete URL.</summary>
    public string? BaseUrl { get; }

    /// <summary>The document's server in full; null when <see cref="BaseUrl"/> says everything.</summary>
    public ApiServer? Server { get; }

    /// <summary>The server of an operation or of its path, where that is another than the document's.</summary>
    public ApiServer? Of(SpecOperation operation)
    {
        SpecElement? path = _context.Tree.Find(JsonPointer.Append(JsonPointer.Root, "paths", operation.Path));
        ApiServer? own = First(operation.Element.Mapping) ?? First(path?.Mapping);
        return own is null || own.Equals(_document) ? null : own;
    }

    private static ApiServer? First(SpecMapping? owner)
    {
        SpecMapping? server = (owner?["servers"] as SpecSequence)?.Items.OfType<SpecMapping>().FirstOrDefault();
        if (server?.String("url")?.Trim() is not { Length: > 0 } url)
        {
            return null;
        }

        SpecMapping? variables = server["variables"] as SpecMapping;
        return new ApiServer(Tidy(url), PathTemplate.Names(url).Distinct(StringComparer.Ordinal).Select(name => Variable(name, variables?[name] as SpecMapping)).ToEquatableArray());
    }

    private static ApiServerVariable Variable(string name, SpecMapping? variable)
    {
        string[] values = [.. (variable?["enum"] as SpecSequence)?.Items.OfType<SpecScalar>().Select(static value => value.Text) ?? []];
        return new ApiServerVariable(name, variable?.String("default") ?? values.FirstOrDefault() ?? "", values.ToEquatableArray(), variable?.String("description"));
    }

    /// <summary>No slash at the end; a URL that leaves out its scheme is a secure one.</summary>
    private static string Tidy(string url)
    {
        string complete = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        return complete.Length > 1 ? complete.TrimEnd('/') : complete;
    }

    private static string? Complete(ApiServer server)
    {
        string url = server.Variables.Aggregate(server.Url, static (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default));
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https" && absolute.Host.Length > 0 && url.IndexOf('{') < 0
            ? url
            : null;
    }
}
