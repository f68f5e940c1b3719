using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>NSwag.Core's document to the model: reads each operation, and with it the shapes that it reaches.</summary>
internal sealed class DocumentReader(ReadingContext context)
{
    public ApiModel Read(string json)
    {
        // Nothing is awaited in there: every reference leads into this document (ReferenceChecker).
        OpenApiDocument document = OpenApiDocument.FromJsonAsync(json, context.CancellationToken).GetAwaiter().GetResult();

        ComponentPointers pointers = new(document);
        ShapeRegistry shapes = new();
        SchemaReader schemas = new(context, pointers, shapes);
        ErrorShapes errors = new();
        SecurityReader security = new(context, document);
        OperationReader operations = new(context, schemas, errors, security);

        EquatableArray<ApiResource> resources = new ResourceReader(context, document, operations).Read();
        return new ApiModel
        {
            Title = Title(document),
            Version = document.Info?.Version,
            Description = document.Info?.Description,
            BaseUrl = BaseUrl(document),
            Credentials = security.Credentials,
            Resources = resources,
            Records = shapes.Records.ToEquatableArray(),
            Enums = shapes.Enums.ToEquatableArray(),
            ErrorRecordId = errors.MostCommon,
            FinalErrorCodes = RetryExtension.FinalErrorCodes(context),
        };
    }

    private string Title(OpenApiDocument document)
    {
        // NSwag.Core fills in a title of its own, so the text is asked.
        if ((context.Root["info"] as SpecMapping)?.String("title") is { Length: > 0 })
        {
            return document.Info.Title;
        }

        context.Report(SpecificationDiagnostics.MissingPiece, "#/info", "The document has no info.title; the client is named after the file");
        return "";
    }

    private string? BaseUrl(OpenApiDocument document)
    {
        // NSwag.Core leaves lists null that the text does not have.
        string? url = document.Servers?.FirstOrDefault()?.Url;
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute)
            && absolute.Scheme is "http" or "https"
            && url!.IndexOf('{') < 0)
        {
            return url.TrimEnd('/');
        }

        context.Report(
            SpecificationDiagnostics.NoServer, JsonPointer.Append(JsonPointer.Root, "servers"), url is null ? "no server" : $"'{url}', which is not a complete URL");
        return null;
    }
}
