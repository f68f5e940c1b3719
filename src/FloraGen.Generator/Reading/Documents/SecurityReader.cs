using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Documents;

/// <summary>Security schemes to credentials, and which operations need any.</summary>
internal sealed class SecurityReader
{
    private readonly ReadingContext _context;

    public SecurityReader(ReadingContext context)
    {
        _context = context;
        Credentials = (context.Tree.Root["components"]?["securitySchemes"]?.Members ?? [])
            .Select(context.Tree.Follow)
            .OfType<SpecSpot>()
            .Select(Read)
            .OfType<ApiCredential>()
            .GroupBy(static credential => credential.Kind)
            .Select(static sameKind => sameKind.First())
            .ToEquatableArray();
    }

    public EquatableArray<ApiCredential> Credentials { get; }

    /// <summary>An operation's own list, else the document's; an empty list or an empty entry makes it open to anyone.</summary>
    public bool IsRequired(string operationPointer)
    {
        SpecNode? own = _context.Source(operationPointer)?["security"] ?? _context.Root["security"];
        return own is SpecSequence { Items.Count: > 0 } list
            && list.Items.All(static item => item is SpecMapping { Entries.Count: > 0 });
    }

    private ApiCredential? Read(SpecSpot scheme)
    {
        ApiCredentialKind? kind = scheme.Text("type") switch
        {
            "http" when IsScheme(scheme, "bearer") => ApiCredentialKind.Bearer,
            "http" when IsScheme(scheme, "basic") => ApiCredentialKind.Basic,
            "apiKey" => scheme.Text("in") switch
            {
                "query" => ApiCredentialKind.QueryKey,
                "cookie" => ApiCredentialKind.CookieKey,
                _ => ApiCredentialKind.HeaderKey,
            },
            _ => null,
        };

        if (kind is null)
        {
            _context.Report(
                SpecificationDiagnostics.NotSupported,
                scheme.Node,
                $"The security scheme '{scheme.Key}' is not supported yet: set Authenticate in the client's options");
            return null;
        }

        return new ApiCredential(kind.Value, scheme.Text("type") == "apiKey" ? scheme.Text("name") : null, scheme.Text("description"));
    }

    private static bool IsScheme(SpecSpot scheme, string name)
        => string.Equals(scheme.Text("scheme"), name, StringComparison.OrdinalIgnoreCase);
}
