namespace FloraGen.Runtime.Internal;

/// <summary>Where an API key travels.</summary>
internal enum ApiKeyLocation
{
    Header,
    Query,
    Cookie,
}
