using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Security;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Parameters;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Security;

/// <summary>Security schemes to credentials, and which of them the document and its operations ask for.</summary>
internal sealed class SecurityReader
{
    private readonly ReadingContext _context;
    private readonly Dictionary<string, ApiCredential> _credentials = new(StringComparer.Ordinal);

    /// <summary>Schemes that the connection or the user's own code proves: nothing is left to send.</summary>
    private readonly HashSet<string> _outside = new(StringComparer.Ordinal);

    public SecurityReader(ReadingContext context)
    {
        _context = context;
        foreach (SpecElement entry in context.Tree.Child(context.Tree.Child(context.Tree.Root, "components"), "securitySchemes")?.Members ?? [])
        {
            if (context.Tree.Follow(entry) is not { } scheme)
            {
                continue;
            }

            if (Read(entry.Key, scheme) is { } credential)
            {
                _credentials[entry.Key] = credential;
            }
            else
            {
                _ = _outside.Add(entry.Key);
            }
        }

        ScopeReader scopes = new(context);
        Credentials = _credentials.Values
            .Select(credential => credential.Kind == ApiCredentialKind.ClientCredentials ? credential with { Scopes = scopes.Of(credential.Id) } : credential)
            .ToEquatableArray();
        Document = ReadRule(context.Root["security"]);
    }

    public EquatableArray<ApiCredential> Credentials { get; }

    /// <summary>The rule for operations that have none; null when the document says nothing.</summary>
    public ApiSecurity? Document { get; }

    /// <summary>An operation's own rule; null when it says nothing.</summary>
    public ApiSecurity? Of(string operationPointer) => ReadRule(_context.Source(operationPointer)?["security"]);

    /// <summary>Whether a call cannot go without credentials.</summary>
    public bool IsRequired(string operationPointer)
        => (Of(operationPointer) ?? Document) is { Alternatives: { Count: > 0 } alternatives } && alternatives.All(static set => set.Count > 0);

    /// <summary>An empty list asks for nothing, as an empty entry does.</summary>
    private ApiSecurity? ReadRule(SpecNode? node)
    {
        if (node is not SpecSequence list)
        {
            return null;
        }

        List<EquatableArray<string>> alternatives = [];
        foreach (SpecMapping item in list.Items.OfType<SpecMapping>())
        {
            if (item.Entries.FirstOrDefault(entry => !_credentials.ContainsKey(entry.Key) && !_outside.Contains(entry.Key)) is { } unknown)
            {
                _context.Report(SpecificationDiagnostics.UndeclaredScheme, item, unknown.Key);
                continue;
            }

            alternatives.Add(item.Entries.Select(static entry => entry.Key).Where(_credentials.ContainsKey).ToEquatableArray());
        }

        return new ApiSecurity(list.Items.Count == 0 ? new([default]) : alternatives.Distinct().ToEquatableArray());
    }

    /// <returns>Null for a scheme that the client sends nothing for.</returns>
    private ApiCredential? Read(string id, SpecElement scheme)
    {
        string? description = scheme.Text("description");
        switch (scheme.Text("type"))
        {
            case "http" when Is(scheme.Text("scheme"), "basic"):
                return new ApiCredential(ApiCredentialKind.Basic, null, description) { Id = id };
            case "http" when Is(scheme.Text("scheme"), "bearer"):
                return new ApiCredential(ApiCredentialKind.Bearer, null, description) { Id = id };
            case "apiKey" when scheme.Text("name") is { Length: > 0 } name && KindOfKey(scheme.Text("in")) is var kind && WireNameOf(kind, name) is { } wireName:
                return new ApiCredential(kind, wireName, description) { Id = id };
            case "apiKey" when scheme["name"] is { } wrong:
                _context.Report(SpecificationDiagnostics.WrongSchemeHeader, wrong, scheme.Text("name") ?? "", id);
                return null;
            case "oauth2" when TokenUrl(scheme) is { Length: > 0 } url:
                return new ApiCredential(ApiCredentialKind.ClientCredentials, null, description) { Id = id, TokenUrl = url };
            case "oauth2" or "openIdConnect":
                return new ApiCredential(ApiCredentialKind.Token, null, description) { Id = id };
            case "mutualTLS":
                // The HttpClient of the user has the certificate.
                return null;
            default:
                _context.Report(SpecificationDiagnostics.UnsupportedScheme, scheme, id);
                return null;
        }
    }

    /// <summary>Blanks around the name of a header are a slip of the document: they can be no part of it.</summary>
    /// <returns>Null for what is no name.</returns>
    private static string? WireNameOf(ApiCredentialKind kind, string name)
        => kind == ApiCredentialKind.QueryKey ? name
            : kind == ApiCredentialKind.CookieKey || WireName.IsToken(name.Trim()) ? name.Trim()
            : null;

    private static ApiCredentialKind KindOfKey(string? location) => location switch
    {
        "query" => ApiCredentialKind.QueryKey,
        "cookie" => ApiCredentialKind.CookieKey,
        _ => ApiCredentialKind.HeaderKey,
    };

    private static string? TokenUrl(SpecElement scheme) => scheme["flows"]?["clientCredentials"]?.Text("tokenUrl")?.Trim();

    private static bool Is(string? scheme, string name) => string.Equals(scheme, name, StringComparison.OrdinalIgnoreCase);
}
