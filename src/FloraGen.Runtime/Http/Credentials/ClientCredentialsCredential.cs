namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>OAuth 2 with client credentials (RFC 6749, section 4.4): fetches tokens, unless the user has one.</summary>
internal sealed class ClientCredentialsCredential : Credential
{
    public required OptionText AccessToken { get; init; }

    public required OptionText ClientId { get; init; }

    public required OptionText ClientSecret { get; init; }

    public required OptionText TokenUrl { get; init; }

    public required OptionText Scopes { get; init; }

    /// <summary>Where the document says that tokens are fetched: absolute, or relative to the API's base URL.</summary>
    public required string DocumentUrl { get; init; }

    /// <summary>The scopes that the document names, with blanks between them.</summary>
    public required string DocumentScopes { get; init; }

    public override bool FetchesTokens => true;

    public override string Remedy(ApiOptions options, string environmentPrefix)
        => "set " + SettingText.Of(options, ClientId.Name, ClientSecret.Name, $"{environmentPrefix}_{ClientId.Variable}", $"{environmentPrefix}_{ClientSecret.Variable}")
            + $", or {AccessToken.Remedy(options, environmentPrefix)}";

    public override bool HasSecret(ApiOptions options, string? environmentPrefix)
        => AccessToken.Of(options, environmentPrefix) is not null
            || (ClientId.Of(options, environmentPrefix) is not null && ClientSecret.Of(options, environmentPrefix) is not null);

    public override async ValueTask ApplyAsync(HttpRequestMessage message, ICredentialContext context, CancellationToken cancellationToken)
    {
        string? token = AccessToken.OfHeader(context.Options, context.EnvironmentPrefix);
        if (token is null)
        {
            TokenGrant grant = GrantOf(context);
            token = await context.Tokens
                .GetAsync(grant, context.Options.TimeProvider, wait => TokenEndpoint.FetchAsync(grant, context, wait), cancellationToken)
                .ConfigureAwait(false);
            context.FetchedToken = token;
        }

        _ = message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
    }

    private TokenGrant GrantOf(ICredentialContext context)
    {
        string text = Text(TokenUrl) ?? DocumentUrl;
        if (!Uri.TryCreate(new Uri(context.BaseUrl), text, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException($"No URL to fetch an access token from: set {TokenUrl.Remedy(context.Options, context.EnvironmentPrefix)} to an absolute http or https URL.");
        }

        return new TokenGrant(url, Text(ClientId)!, Text(ClientSecret)!, Text(Scopes) ?? DocumentScopes);

        string? Text(OptionText option) => option.Of(context.Options, context.EnvironmentPrefix);
    }
}
