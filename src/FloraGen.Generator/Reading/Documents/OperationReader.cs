using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>One operation: its parameters, body and answer, and the conveniences that it allows.</summary>
internal sealed class OperationReader(
    ReadingContext context, SchemaReader schemas, ErrorShapes errors, SecurityReader security)
{
    private readonly ParameterReader _parameters = new(context, schemas);
    private readonly ContentReader _content = new(context, schemas);
    private readonly PaginationReader _pagination = new(context, schemas.Shapes);
    private readonly WaitReader _waits = new(context, schemas.Shapes);

    /// <returns>Null, with a diagnostic, when the operation needs something that is not supported.</returns>
    public ApiOperation? Read(
        string pointer, string path, string method, OperationName name, OpenApiPathItem pathItem, OpenApiOperation operation)
    {
        string subject = EnglishNoun.Singular(name.Resource);
        if (_parameters.Read(pointer, path, subject, name, pathItem, operation) is not { } parameters
            || !_content.TryReadBody(pointer, subject, name, operation, out ApiBody? body)
            || !_content.TryReadResponse(pointer, subject, name, operation, out ApiType? response, out string? responseDescription))
        {
            return null;
        }

        ReadErrors(pointer, subject, operation);
        ApiPagination? pagination = _pagination.Read(pointer, name, parameters.Values, response);
        return new ApiOperation
        {
            Pointer = pointer,
            Name = name.Name,
            Subject = subject,
            Method = method.ToUpperInvariant(),
            Path = path,
            Summary = operation.Summary,
            Description = operation.Description,
            IsDeprecated = operation.IsDeprecated,
            Parameters = parameters.Values,
            Body = body,
            Response = response,
            ResponseDescription = responseDescription,
            RequiresCredentials = security.IsRequired(pointer),
            AcceptsIdempotencyKey = parameters.AcceptsIdempotencyKey,
            Pagination = pagination,
            Wait = pagination is null ? _waits.Read(pointer, method, name, response) : null,
        };
    }

    private void ReadErrors(string pointer, string subject, OpenApiOperation operation)
    {
        bool hasSuccess = operation.ActualResponses.Keys.Any(static status => status.StartsWith("2", StringComparison.Ordinal));
        foreach (KeyValuePair<string, OpenApiResponse> response in operation.ActualResponses)
        {
            bool isError = response.Key.StartsWith("4", StringComparison.Ordinal)
                || response.Key.StartsWith("5", StringComparison.Ordinal)
                || (response.Key == "default" && hasSuccess);
            if (isError && MediaTypes.Json(response.Value.ActualResponse.Content) is { } json)
            {
                ShapeSpot spot = ShapeSpot.Of(
                    JsonPointer.Append(pointer, "responses", response.Key, "content", json.Key, "schema"),
                    subject,
                    "error response",
                    subject + " error response");
                errors.Add(schemas.Read(json.Value.Schema, spot));
            }
        }
    }
}
