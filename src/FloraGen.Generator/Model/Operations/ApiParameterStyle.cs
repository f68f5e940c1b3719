namespace FloraGen.Model.Operations;

/// <summary>OpenAPI's styles: how a list or an object stands in a path, a query, a header or a cookie.</summary>
internal enum ApiParameterStyle
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
