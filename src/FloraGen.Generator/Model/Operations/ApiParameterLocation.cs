namespace FloraGen.Model.Operations;

internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>OpenAPI 3.2's <c>querystring</c>: the whole query is one value.</summary>
    QueryString,
}
