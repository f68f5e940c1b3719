namespace FloraGen.Reading.Rewriting;

/// <summary>What a node of an OpenAPI document is: the same key means different things in different parts.</summary>
internal enum OpenApiPart
{
    /// <summary>Copied as it is.</summary>
    Verbatim,

    /// <summary>Left out: nothing reads it.</summary>
    Dropped,
    Document,
    Components,
    PathItemMap,
    PathItem,
    Operation,
    ParameterList,
    ParameterMap,
    Parameter,
    RequestBodyMap,
    RequestBody,
    ResponseMap,
    SharedResponseMap,
    Response,
    HeaderMap,
    Header,
    MediaTypeMap,
    MediaType,
    SecuritySchemeMap,
    SecurityScheme,
    SchemaMap,
    SchemaList,
    Schema,
}
