using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NJsonSchema;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>What an operation sends and what a successful answer carries.</summary>
internal sealed class ContentReader(ReadingContext context, SchemaReader schemas)
{
    public bool TryReadBody(string pointer, string subject, OperationName name, OpenApiOperation operation, out ApiBody? body)
    {
        body = null;
        OpenApiRequestBody? request = operation.RequestBody?.ActualRequestBody;
        if (request is null || request.Content.Count == 0)
        {
            return TryReadSwagger2Body(pointer, subject, name, operation, out body);
        }

        string contentPointer = JsonPointer.Append(pointer, "requestBody", "content");
        if (MediaTypes.Json(request.Content) is not { } json)
        {
            return LeaveOut(contentPointer, name, $"a body of {string.Join(" or ", request.Content.Keys)}");
        }

        ApiType type = schemas.Read(
            json.Value.Schema,
            ShapeSpot.Of(JsonPointer.Append(contentPointer, json.Key, "schema"), subject, $"{subject} {name.Name} params", $"{subject} {name.Name} body"));
        body = new ApiBody(type, request.IsRequired, request.Description);
        return true;
    }

    public bool TryReadResponse(
        string pointer, string subject, OperationName name, OpenApiOperation operation, out ApiType? type, out string? description)
    {
        type = null;
        description = null;
        KeyValuePair<string, OpenApiResponse>[] successes = [.. operation.ActualResponses
            .Where(static response => response.Key.StartsWith("2", StringComparison.Ordinal) || response.Key == "default")
            .OrderBy(static response => response.Key, StringComparer.Ordinal)];
        if (successes.Length == 0)
        {
            return true;
        }

        OpenApiResponse response = successes[0].Value.ActualResponse;
        description = response.Description;
        string contentPointer = JsonPointer.Append(pointer, "responses", successes[0].Key, "content");
        if (MediaTypes.Json(response.Content) is { } json)
        {
            type = schemas.Read(
                json.Value.Schema,
                ShapeSpot.Of(JsonPointer.Append(contentPointer, json.Key, "schema"), subject, $"{subject} {name.Name} response", $"{subject} {name.Name} result"));
            return true;
        }

        return response.Content.Count == 0
            || LeaveOut(contentPointer, name, $"an answer of {string.Join(" or ", response.Content.Keys)}");
    }

    private bool TryReadSwagger2Body(string pointer, string subject, OperationName name, OpenApiOperation operation, out ApiBody? body)
    {
        body = null;
        OpenApiParameter? parameter = operation.Parameters
            .Select(static parameter => parameter.ActualParameter)
            .FirstOrDefault(static parameter => parameter.Kind is OpenApiParameterKind.Body or OpenApiParameterKind.FormData);
        if (parameter is null)
        {
            return true;
        }

        if (parameter.Kind == OpenApiParameterKind.FormData)
        {
            return LeaveOut(pointer, name, "a form");
        }

        JsonSchema? schema = parameter.Schema;
        ApiType type = schemas.Read(
            schema, ShapeSpot.Of(JsonPointer.Append(pointer, "parameters"), subject, $"{subject} {name.Name} params", $"{subject} {name.Name} body"));
        body = new ApiBody(type, parameter.IsRequired, parameter.Description);
        return true;
    }

    private bool LeaveOut(string pointer, OperationName name, string what)
    {
        context.Report(
            SpecificationDiagnostics.NotSupported, pointer, $"{Capitalized(what)} is not supported yet: '{name.Resource}.{name.Name}' is left out");
        return false;
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
