using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Limits;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using NSwag;

namespace FloraGen.Reading.Parameters;

/// <summary>What a caller gives beside the body. An <c>Idempotency-Key</c> is the client's business, not the caller's.</summary>
internal sealed class ParameterReader(ReadingContext context, SchemaReader schemas, ClientParameters shared)
{
    public OperationParameters Read(SpecOperation operation)
    {
        List<ApiParameter> values = [];
        string[] inPath = [.. PathTemplate.Names(PathTemplate.Target(operation.Path))];
        bool acceptsIdempotencyKey = false;
        foreach (OpenApiParameter parameter in operation.Operation.Parameters)
        {
            if (SpecOperation.LocationOf(context, parameter.ExtensionData) is not { } element || IsSetByClient(parameter))
            {
                continue;
            }

            if (parameter.Kind == OpenApiParameterKind.Header && !WireName.IsToken(NameOf(parameter)))
            {
                context.Report(SpecificationDiagnostics.WrongParameterHeader, element["name"] ?? element, parameter.Name);
                continue;
            }

            if (parameter.Kind == OpenApiParameterKind.Header && IsCalled(parameter, "Idempotency-Key"))
            {
                acceptsIdempotencyKey = true;
            }
            else if (parameter.Kind == OpenApiParameterKind.Path && !inPath.Contains(parameter.Name))
            {
                context.Report(SpecificationDiagnostics.ParameterWithoutSegment, element.Node, operation.Path, parameter.Name);
            }
            else
            {
                values.Add(ReadValue(parameter, element, operation));
            }
        }

        AddUndeclared(operation, inPath, values);
        return new OperationParameters(values.ToEquatableArray(), acceptsIdempotencyKey);
    }

    private ApiParameter ReadValue(OpenApiParameter parameter, SpecElement element, SpecOperation operation)
    {
        ApiParameterLocation location = LocationOf(parameter.Kind, element);
        SpecElement? content = context.Contents(element).FirstOrDefault();
        SpecElement? schema = element["schema"] ?? content?["schema"];
        SchemaNames names = new SchemaNames(
            operation.Subject,
            new EquatableArray<string>([$"{operation.Subject} {parameter.Name}", $"{operation.Subject} {operation.Name.Name} {parameter.Name}"]));
        MergedSchema? merged = schema is null ? null : schemas.MergedOf(schema);
        ApiParameterStyle style = ParameterStyles.Of(element, location);
        bool isRequired = parameter.IsRequired || location == ApiParameterLocation.Path;
        return new ApiParameter
        {
            Pointer = element.Pointer,
            Name = NameOf(parameter),
            Location = location,
            Type = schemas.Read(schema, SharedNames.OfPart(schema, names), SchemaUse.Request) with { IsNullable = false },
            IsRequired = isRequired,
            IsOfClient = shared.Has(NameOf(parameter), location),
            Constant = isRequired && merged is not null && EnumValues.Of(merged) is { IsConstant: true, Entries: [{ } only] } ? only.Text : null,
            Default = isRequired && merged?.Find("default")?.Node is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Text : null,
            Description = parameter.Description ?? merged?.Text("description"),
            Constraints = merged is null ? null : RangePhrase.Of(merged),
            IsDeprecated = element.IsTrue("deprecated") || merged?.Head.IsTrue("deprecated") == true,
            Style = style,
            Explode = ParameterStyles.Explodes(element, style),
            AllowReserved = element.IsTrue("allowReserved"),
            ContentType = content?.Key,
        };
    }

    /// <summary>A path names what no parameter declares: documents forget this often, and a text serves.</summary>
    private void AddUndeclared(SpecOperation operation, IEnumerable<string> names, List<ApiParameter> values)
    {
        foreach (string name in names.Where(name => !values.Exists(value => value.Location == ApiParameterLocation.Path && value.Name == name)))
        {
            context.Report(SpecificationDiagnostics.UndeclaredParameter, operation.Pointer, name);
            values.Add(new ApiParameter
            {
                Pointer = operation.Pointer,
                Name = name,
                Location = ApiParameterLocation.Path,
                Type = new ApiPrimitiveType(ApiPrimitive.String, IsNullable: false),
                IsRequired = true,
                IsOfClient = shared.Has(name, ApiParameterLocation.Path),
                Description = null,
                Constraints = null,
                IsDeprecated = false,
                Style = ApiParameterStyle.Simple,
                Explode = false,
            });
        }
    }

    /// <summary>By the words of OpenAPI, such parameters have no effect: other parts of the document say what they are.</summary>
    private static bool IsSetByClient(OpenApiParameter parameter)
        => parameter.Kind == OpenApiParameterKind.Header
            && (IsCalled(parameter, "Accept") || IsCalled(parameter, "Content-Type") || IsCalled(parameter, "Authorization"));

    private static bool IsCalled(OpenApiParameter parameter, string name) => string.Equals(NameOf(parameter), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Blanks around the name of a header are a slip of the document: they can be no part of it.</summary>
    private static string NameOf(OpenApiParameter parameter)
        => parameter.Kind is OpenApiParameterKind.Header or OpenApiParameterKind.Cookie ? parameter.Name.Trim() : parameter.Name;

    private static ApiParameterLocation LocationOf(OpenApiParameterKind kind, SpecElement element) => kind switch
    {
        OpenApiParameterKind.Path => ApiParameterLocation.Path,
        OpenApiParameterKind.Header => ApiParameterLocation.Header,
        OpenApiParameterKind.Cookie => ApiParameterLocation.Cookie,
        _ => element.Text("in") == "querystring" ? ApiParameterLocation.QueryString : ApiParameterLocation.Query,
    };
}
