namespace FloraGen.Model;

internal enum ApiCredentialKind
{
    Bearer,
    Basic,
    HeaderKey,
    QueryKey,
    CookieKey,
}
