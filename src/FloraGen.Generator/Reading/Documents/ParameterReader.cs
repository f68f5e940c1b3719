using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NJsonSchema;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>What a caller gives beside the body. An <c>Idempotency-Key</c> is the client's business, not the caller's.</summary>
internal sealed class ParameterReader(ReadingContext context, SchemaReader schemas)
{
    /// <returns>Null, with a diagnostic, when a required parameter cannot be sent.</returns>
    public OperationParameters? Read(
        string pointer, string path, string subject, OperationName name, OpenApiPathItem pathItem, OpenApiOperation operation)
    {
        List<ApiParameter> values = [];
        bool acceptsIdempotencyKey = false;
        foreach ((OpenApiParameter parameter, string parameterPointer) in Listed(pointer, pathItem, operation))
        {
            if (parameter.Kind == OpenApiParameterKind.Header
                && string.Equals(parameter.Name, "Idempotency-Key", StringComparison.OrdinalIgnoreCase))
            {
                acceptsIdempotencyKey = true;
                continue;
            }

            if (parameter.Kind is OpenApiParameterKind.Body or OpenApiParameterKind.FormData || IsSetByClient(parameter))
            {
                continue;
            }

            ApiParameter? value = LocationOf(parameter.Kind) is { } location
                ? ReadValue(parameter, parameterPointer, location, subject, name)
                : null;
            if (value is not null && IsText(value.Type))
            {
                values.Add(value);
                continue;
            }

            bool isNeeded = parameter.IsRequired || parameter.Kind == OpenApiParameterKind.Path;
            context.Report(
                SpecificationDiagnostics.NotSupported,
                parameterPointer,
                $"The {parameter.Kind.ToString().ToLowerInvariant()} parameter '{parameter.Name}' cannot be sent yet: {(isNeeded ? $"'{name.Resource}.{name.Name}'" : "it")} is left out");
            if (isNeeded)
            {
                return null;
            }
        }

        AddUndeclared(pointer, path, values);
        return new OperationParameters(values.ToEquatableArray(), acceptsIdempotencyKey);
    }

    /// <summary>The operation's own parameters and those of its path that it does not replace.</summary>
    private static IEnumerable<(OpenApiParameter Parameter, string Pointer)> Listed(
        string pointer, OpenApiPathItem pathItem, OpenApiOperation operation)
    {
        HashSet<(string, OpenApiParameterKind)> seen = [];
        string pathPointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        (IEnumerable<OpenApiParameter> List, string Pointer)[] lists = [(operation.Parameters, pointer), (pathItem.Parameters, pathPointer)];
        foreach ((IEnumerable<OpenApiParameter> list, string owner) in lists)
        {
            int index = 0;
            foreach (OpenApiParameter item in list)
            {
                string itemPointer = JsonPointer.Append(owner, "parameters", index++.ToString(System.Globalization.CultureInfo.InvariantCulture));
                OpenApiParameter actual = item.ActualParameter;
                if (seen.Add((actual.Name, actual.Kind)))
                {
                    yield return (actual, itemPointer);
                }
            }
        }
    }

    private ApiParameter ReadValue(
        OpenApiParameter parameter, string pointer, ApiParameterLocation location, string subject, OperationName name)
    {
        // OpenAPI 3 puts the schema under its own key; Swagger 2 makes the parameter one.
        JsonSchema schema = parameter.Schema ?? parameter;
        string schemaPointer = parameter.Schema is null ? pointer : JsonPointer.Append(pointer, "schema");
        ShapeSpot spot = ShapeSpot.Of(
            schemaPointer, subject, $"{subject} {name.Name} {parameter.Name}", $"{subject} {name.Name} {parameter.Name} value");
        return new ApiParameter
        {
            Pointer = pointer,
            Name = parameter.Name,
            Location = location,
            Type = schemas.Read(schema, spot) with { IsNullable = false },
            IsRequired = parameter.IsRequired || location == ApiParameterLocation.Path,
            Description = parameter.Description ?? schema.Description,
            Constraints = RangePhrase.Of(schema.ActualSchema),
            IsDeprecated = parameter.IsDeprecated,
            Explode = (context.Source(pointer)?["explode"] as SpecScalar)?.Text != "false",
        };
    }

    /// <summary>A path names what no parameter declares: documents forget this often, and a text serves.</summary>
    private void AddUndeclared(string pointer, string path, List<ApiParameter> values)
    {
        foreach (string name in PathTemplate.Names(path))
        {
            if (values.Any(value => value.Location == ApiParameterLocation.Path && value.Name == name))
            {
                continue;
            }

            context.Report(SpecificationDiagnostics.MissingPiece, pointer, $"The path parameter '{name}' is not declared; it is taken as a text");
            values.Add(new ApiParameter
            {
                Pointer = pointer,
                Name = name,
                Location = ApiParameterLocation.Path,
                Type = new ApiPrimitiveType(ApiPrimitive.String, IsNullable: false),
                IsRequired = true,
                Description = null,
                Constraints = null,
                IsDeprecated = false,
                Explode = false,
            });
        }
    }

    /// <summary>Whether a value has one text, or is a list of such.</summary>
    private bool IsText(ApiType type) => type switch
    {
        ApiListType list => list.Item is not ApiListType && IsText(list.Item),
        ApiNamedType => schemas.Shapes.Enum(type) is not null,
        ApiMapType => false,
        _ => true,
    };

    private static bool IsSetByClient(OpenApiParameter parameter)
        => parameter.Kind == OpenApiParameterKind.Header
            && parameter.Name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";

    private static ApiParameterLocation? LocationOf(OpenApiParameterKind kind) => kind switch
    {
        OpenApiParameterKind.Path => ApiParameterLocation.Path,
        OpenApiParameterKind.Query => ApiParameterLocation.Query,
        OpenApiParameterKind.Header => ApiParameterLocation.Header,
        _ => null,
    };
}
