namespace FloraGen.Model;

internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
}
