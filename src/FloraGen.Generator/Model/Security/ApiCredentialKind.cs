namespace FloraGen.Model.Security;

internal enum ApiCredentialKind
{
    Bearer,
    Basic,
    HeaderKey,
    QueryKey,
    CookieKey,

    /// <summary>OAuth 2 with client credentials: the client fetches its tokens. A token that the user has serves as well.</summary>
    ClientCredentials,

    /// <summary>A token that the user gets elsewhere: OAuth 2's other flows, OpenID Connect.</summary>
    Token,
}
