namespace FloraGen.Reading.Rewriting;

/// <summary>Which part of OpenAPI stands under which key of which other part.</summary>
internal static class OpenApiGrammar
{
    public static OpenApiPart ChildOf(OpenApiPart part, string key)
    {
        OpenApiPart? ofMap = ElementOf(part);
        if (ofMap is not null)
        {
            // Elsewhere the keys are names, and a name may start like an extension.
            bool mayHoldExtensions = part is OpenApiPart.PathItemMap or OpenApiPart.ResponseMap;
            return mayHoldExtensions && key.StartsWith("x-", StringComparison.Ordinal) ? OpenApiPart.Dropped : ofMap.Value;
        }

        // Vendor extensions, examples and links are read from the text itself, where they keep their places.
        if (part != OpenApiPart.Verbatim
            && (key.StartsWith("x-", StringComparison.Ordinal) || key is "example" or "examples" or "links" or "callbacks"))
        {
            return OpenApiPart.Dropped;
        }

        return part switch
        {
            OpenApiPart.Document => OfDocument(key),
            OpenApiPart.Components => OfComponents(key),
            OpenApiPart.PathItem => OfPathItem(key),
            OpenApiPart.Operation => OfOperation(key),
            OpenApiPart.Parameter or OpenApiPart.Header => OfParameter(key),
            OpenApiPart.RequestBody => key == "content" ? OpenApiPart.MediaTypeMap : OpenApiPart.Verbatim,
            OpenApiPart.Response => OfResponse(key),
            OpenApiPart.MediaType => key == "schema" ? OpenApiPart.Schema : OpenApiPart.Dropped,
            OpenApiPart.Schema => OfSchema(key),
            _ => OpenApiPart.Verbatim,
        };
    }

    /// <summary>What a map or a list holds; null for the parts with fixed keys.</summary>
    public static OpenApiPart? ElementOf(OpenApiPart part) => part switch
    {
        OpenApiPart.PathItemMap => OpenApiPart.PathItem,
        OpenApiPart.ParameterList or OpenApiPart.ParameterMap => OpenApiPart.Parameter,
        OpenApiPart.RequestBodyMap => OpenApiPart.RequestBody,
        OpenApiPart.ResponseMap or OpenApiPart.SharedResponseMap => OpenApiPart.Response,
        OpenApiPart.SecuritySchemeMap => OpenApiPart.SecurityScheme,
        OpenApiPart.HeaderMap => OpenApiPart.Header,
        OpenApiPart.MediaTypeMap => OpenApiPart.MediaType,
        OpenApiPart.SchemaMap or OpenApiPart.SchemaList => OpenApiPart.Schema,
        _ => null,
    };

    private static OpenApiPart OfDocument(string key) => key switch
    {
        "paths" => OpenApiPart.PathItemMap,
        "components" => OpenApiPart.Components,
        "definitions" => OpenApiPart.SchemaMap,
        "parameters" => OpenApiPart.ParameterMap,
        "responses" => OpenApiPart.SharedResponseMap,
        "securityDefinitions" => OpenApiPart.SecuritySchemeMap,
        "webhooks" or "jsonSchemaDialect" or "$self" or "externalDocs" => OpenApiPart.Dropped,
        _ => OpenApiPart.Verbatim,
    };

    private static OpenApiPart OfComponents(string key) => key switch
    {
        "schemas" => OpenApiPart.SchemaMap,
        "parameters" => OpenApiPart.ParameterMap,
        "responses" => OpenApiPart.SharedResponseMap,
        "requestBodies" => OpenApiPart.RequestBodyMap,
        "headers" => OpenApiPart.HeaderMap,
        "securitySchemes" => OpenApiPart.SecuritySchemeMap,
        _ => OpenApiPart.Dropped,
    };

    private static OpenApiPart OfPathItem(string key) => key switch
    {
        "parameters" => OpenApiPart.ParameterList,
        "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" => OpenApiPart.Operation,
        "summary" or "description" or "servers" => OpenApiPart.Dropped,
        _ => OpenApiPart.Verbatim,
    };

    private static OpenApiPart OfOperation(string key) => key switch
    {
        "parameters" => OpenApiPart.ParameterList,
        "requestBody" => OpenApiPart.RequestBody,
        "responses" => OpenApiPart.ResponseMap,
        "externalDocs" => OpenApiPart.Dropped,
        _ => OpenApiPart.Verbatim,
    };

    private static OpenApiPart OfParameter(string key) => key switch
    {
        "schema" => OpenApiPart.Schema,
        "items" => OpenApiPart.Schema,
        "content" => OpenApiPart.MediaTypeMap,
        _ => OpenApiPart.Verbatim,
    };

    private static OpenApiPart OfResponse(string key) => key switch
    {
        "schema" => OpenApiPart.Schema,
        "headers" => OpenApiPart.HeaderMap,
        "content" => OpenApiPart.MediaTypeMap,
        _ => OpenApiPart.Verbatim,
    };

    private static OpenApiPart OfSchema(string key) => key switch
    {
        "properties" => OpenApiPart.SchemaMap,
        "items" or "additionalProperties" => OpenApiPart.Schema,
        "allOf" or "oneOf" or "anyOf" => OpenApiPart.SchemaList,
        "type" or "format" or "enum" or "required" or "description" or "deprecated" or "nullable" or "title"
            or "minimum" or "maximum" or "minLength" or "maxLength" => OpenApiPart.Verbatim,
        _ => OpenApiPart.Dropped,
    };
}
