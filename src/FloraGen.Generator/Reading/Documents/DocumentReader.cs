using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Parameters;
using FloraGen.Reading.Responses;
using FloraGen.Reading.Rewriting;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Registry;
using FloraGen.Reading.Security;
using FloraGen.Reading.Servers;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>NSwag.Core's document to the model: reads each operation, and with it the types that it reaches.</summary>
internal sealed class DocumentReader(ReadingContext context)
{
    public ApiModel Read(JsonTokens tokens)
    {
        OpenApiDocument document = NSwagDocument.Read(tokens);

        SchemaReader schemas = new(context);
        ErrorTypes errors = new();
        ResponseHeaders headers = new(context);
        SecurityReader security = new(context);
        ServerReader servers = new(context);
        ClientParameters shared = new(context);
        OperationReader operations = new(context, schemas, errors, headers, security, servers, shared);
        EquatableArray<ApiResource> resources = new ResourceReader(context, document, operations).Read();
        shared.ReportUnknown();
        IReadOnlyList<ApiType> incoming = new IncomingReader(context, schemas).Read();
        ReportUnmetTypes();
        ModelFinisher finisher = new(schemas.Types);
        ApiModel model = new()
        {
            Title = Title(document),
            Version = document.Info?.Version,
            Description = document.Info?.Description,
            BaseUrl = servers.BaseUrl,
            Server = servers.Server,
            Security = security.Document,
            Credentials = security.Credentials,
            Resources = resources.Select(resource => Finished(resource, finisher)).ToEquatableArray(),
            Records = default,
            Enums = default,
            ErrorRecordId = errors.MostCommon,
            ErrorRecordIds = errors.Named.ToEquatableArray(),
            ResponseHeaders = headers.All.ToEquatableArray(),
            FinalErrorCodes = RetryExtension.FinalErrorCodes(context),
        };
        return new ConvenienceReader(context).Read(finisher.Finish(model, [.. incoming, .. errors.Types]));
    }

    /// <summary>The project's own types that nothing in the document is.</summary>
    private void ReportUnmetTypes()
    {
        foreach (string key in context.Options.OwnTypes.Where(key => !context.OwnTypesMet.Contains(key)))
        {
            string[] parts = key.Split([':'], 2);
            context.Report(SpecificationDiagnostics.WrongOption, context.Root, "FloraGenTypes", key, $"no operation uses a {parts[0]} '{parts[1]}'");
        }
    }

    private static ApiResource Finished(ApiResource resource, ModelFinisher finisher) => resource with
    {
        Operations = resource.Operations
            .Select(operation => operation with
            {
                Response = finisher.Finished(operation.Response),
                Body = operation.Body is { } body ? body with { Type = finisher.Finished(body.Type)! } : null,
                Parameters = operation.Parameters.Select(parameter => parameter with { Type = finisher.Finished(parameter.Type)! }).ToEquatableArray(),
            })
            .ToEquatableArray(),
    };

    private string Title(OpenApiDocument document)
    {
        if (context.Tree.Root["info"]?.Text("title") is { Length: > 0 })
        {
            return document.Info.Title;
        }

        context.Report(SpecificationDiagnostics.NoTitle, "#/info");
        return "";
    }
}
