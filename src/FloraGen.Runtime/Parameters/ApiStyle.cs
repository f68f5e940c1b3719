namespace FloraGen.Runtime.Internal;

/// <summary>OpenAPI's styles: how a list or an object stands in a path, a query, a header or a cookie.</summary>
internal enum ApiStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>Swagger 2.0's <c>tsv</c>.</summary>
    TabDelimited,
}
