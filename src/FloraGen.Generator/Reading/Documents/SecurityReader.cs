using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Security schemes to credentials, and which operations need any.</summary>
internal sealed class SecurityReader
{
    private readonly ReadingContext _context;

    public SecurityReader(ReadingContext context, OpenApiDocument document)
    {
        _context = context;
        string schemes = document.SchemaType == NJsonSchema.SchemaType.Swagger2 ? "#/securityDefinitions" : "#/components/securitySchemes";
        Credentials = document.Components.SecuritySchemes
            .Select(scheme => Read(scheme.Value, JsonPointer.Append(schemes, scheme.Key)))
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

    private ApiCredential? Read(OpenApiSecurityScheme scheme, string pointer)
    {
        ApiCredentialKind? kind = scheme.Type switch
        {
            OpenApiSecuritySchemeType.Basic => ApiCredentialKind.Basic,
            OpenApiSecuritySchemeType.Http when IsScheme(scheme, "bearer") => ApiCredentialKind.Bearer,
            OpenApiSecuritySchemeType.Http when IsScheme(scheme, "basic") => ApiCredentialKind.Basic,
            OpenApiSecuritySchemeType.ApiKey => scheme.In switch
            {
                OpenApiSecurityApiKeyLocation.Query => ApiCredentialKind.QueryKey,
                OpenApiSecurityApiKeyLocation.Cookie => ApiCredentialKind.CookieKey,
                _ => ApiCredentialKind.HeaderKey,
            },
            _ => null,
        };

        if (kind is null)
        {
            _context.Report(
                SpecificationDiagnostics.NotSupported,
                pointer,
                $"The security scheme '{JsonPointer.LastKey(pointer)}' is not supported yet: set Authenticate in the client's options");
            return null;
        }

        return new ApiCredential(kind.Value, scheme.Type == OpenApiSecuritySchemeType.ApiKey ? scheme.Name : null, scheme.Description);
    }

    private static bool IsScheme(OpenApiSecurityScheme scheme, string name)
        => string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase);
}
