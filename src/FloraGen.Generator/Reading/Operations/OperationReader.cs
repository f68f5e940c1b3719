using FloraGen.Diagnostics;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Bodies;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Parameters;
using FloraGen.Reading.Responses;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Security;
using FloraGen.Reading.Servers;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Operations;

/// <summary>One operation: its parameters, bodies and responses. One that can be sent or responded to in several ways becomes several.</summary>
internal sealed class OperationReader(
    ReadingContext context, SchemaReader schemas, ErrorTypes errors, ResponseHeaders headers, SecurityReader security, ServerReader servers, ClientParameters shared)
{
    /// <summary>Some documents list what no client asks for.</summary>
    private const int MaxErrorMediaTypes = 3;

    private readonly ParameterReader _parameters = new(context, schemas, shared);
    private readonly BodyReader _bodies = new(context, schemas);
    private readonly ResponseReader _responses = new(context, schemas);

    public IEnumerable<ApiOperation> Read(SpecOperation source)
    {
        OperationParameters parameters = _parameters.Read(source);
        IReadOnlyList<ApiBody> bodies = _bodies.Read(source);
        OperationResponse response = _responses.Read(source);
        ReadErrors(source);
        headers.Add(source);
        ApiOperation operation = Operation(source, parameters, bodies.Count > 0 ? bodies[0] : null, response);
        List<ApiOperation> all = [operation];
        all.AddRange(bodies.Skip(1).Select(body => operation with { Name = operation.Name + " " + WayOf(body.Kind), Body = body }));
        all.AddRange(response.Others.Select(other => Operation(source, parameters, operation.Body, other.Response) with { Name = operation.Name + " " + other.Way }));
        if (response.Stream is { } stream)
        {
            all.Add(Operation(source, parameters, operation.Body, stream) with { Name = operation.Name + " streaming", StreamSwitch = SwitchOf(operation.Body) });
        }

        return all;
    }

    private ApiOperation Operation(SpecOperation source, OperationParameters parameters, ApiBody? body, OperationResponse response) => new()
    {
        Pointer = source.Pointer,
        Id = source.Element.Text("operationId") is { Length: > 0 } id ? id : null,
        Name = source.Name.Name,
        Subject = source.Subject,
        Method = source.Method.ToUpperInvariant(),
        Path = PathTemplate.Target(source.Path),
        Summary = source.Operation.Summary,
        Description = source.Operation.Description,
        IsDeprecated = source.Operation.IsDeprecated,
        Parameters = parameters.Values,
        Body = body,
        Response = response.Type,
        ResponseDescription = response.Description,
        ResponseKind = response.Kind,
        Accept = response.Accept.Concat(ErrorMediaTypes(source, response.Accept)).ToEquatableArray(),
        MayRespondWithNothing = response.MayBeEmpty,
        MayRespondWithText = response.MayBeText,
        ResponseHeaders = response.Headers,
        Server = servers.Of(source),
        Security = security.Of(source.Pointer),
        RequiresCredentials = security.IsRequired(source.Pointer),
        AcceptsIdempotencyKey = parameters.AcceptsIdempotencyKey,
        Pagination = null,
        Wait = null,
    };

    private static string WayOf(ApiBodyKind kind) => kind switch
    {
        ApiBodyKind.Form => "form",
        ApiBodyKind.Multipart => "multipart",
        ApiBodyKind.Binary => "bytes",
        ApiBodyKind.Text => "text",
        _ => "json",
    };

    /// <summary>The truth in the body that asks for a stream, as many APIs have it.</summary>
    private string? SwitchOf(ApiBody? body)
        => schemas.Types.Record(body?.Type)?.Members
            .FirstOrDefault(static member => member is { Name: "stream", Type: ApiPrimitiveType { Primitive: ApiPrimitive.Boolean } })?.Name;

    /// <summary>A server that goes by what is asked for would otherwise return another error instead of this one: 406.</summary>
    private IEnumerable<string> ErrorMediaTypes(SpecOperation operation, EquatableArray<string> accepted)
        => accepted.Contains("*/*") ? [] : Errors(operation)
            .SelectMany(response => context.Contents(response))
            .Select(static media => MediaTypes.Exact(media.Key))
            .Where(media => !media.Contains('*') && !accepted.Contains(media))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MaxErrorMediaTypes);

    private IEnumerable<SpecElement?> Errors(SpecOperation operation)
    {
        SpecElement[] responses = [.. operation.Element["responses"]?.Members ?? []];
        bool hasSuccess = responses.Any(static response => response.Key.StartsWith("2", StringComparison.Ordinal));
        return responses
            .Where(response => response.Key.StartsWith("4", StringComparison.Ordinal)
                || response.Key.StartsWith("5", StringComparison.Ordinal)
                || (response.Key == "default" && hasSuccess))
            .Select(context.Tree.Follow);
    }

    private void ReadErrors(SpecOperation operation)
    {
        foreach (SpecElement? response in Errors(operation))
        {
            if (context.Contents(response).FirstOrDefault(static media => MediaTypes.IsJson(media.Key))?["schema"] is { } schema)
            {
                errors.Add(schemas.Read(schema, SchemaNames.Of(operation.Subject, "error response", operation.Subject + " error response"), SchemaUse.Response));
            }
        }

        if (operation.Element["callbacks"] is { } callbacks && callbacks.Members.Any())
        {
            context.Report(SpecificationDiagnostics.UnusedCallback, callbacks);
        }
    }
}
