using FloraGen.Diagnostics;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using NSwag;

namespace FloraGen.Reading.Bodies;

/// <summary>What an operation sends: one body for each kind that says something of its own, best first.</summary>
internal sealed class BodyReader(ReadingContext context, SchemaReader schemas)
{
    private readonly FormFieldReader _fields = new(context, schemas);

    public IReadOnlyList<ApiBody> Read(SpecOperation operation)
    {
        OpenApiRequestBody? request = operation.Operation.RequestBody?.ActualRequestBody;
        SpecElement? element = operation.Element["requestBody"] is { } body ? context.Tree.Follow(body) : null;
        SpecElement[] content = [.. context.Contents(element)];
        if (request is null || content.Length == 0)
        {
            return [];
        }

        if (!request.IsRequired && content.All(IsNothing))
        {
            context.Report(SpecificationDiagnostics.EmptyBody, content[0], operation.Call);
            return [];
        }

        List<ApiBody> bodies = [];
        HashSet<string> schemasSeen = new(StringComparer.Ordinal);
        foreach (SpecElement media in content.OrderBy(static media => Rank(media.Key)))
        {
            ApiBodyKind kind = KindOf(media);
            string schema = SchemaIdentity(media);
            bool saysMore = bodies.Count == 0 || (!bodies.Exists(other => other.Kind == kind) && kind != ApiBodyKind.Text && (schemasSeen.Add(schema) || kind is ApiBodyKind.Multipart or ApiBodyKind.Binary));
            if (!saysMore)
            {
                context.Report(SpecificationDiagnostics.FurtherRequestType, media, operation.Call, media.Key, bodies[0].MediaType);
                continue;
            }

            _ = schemasSeen.Add(schema);
            ApiBody further = ReadBody(operation, request, media, kind);
            if (kind == ApiBodyKind.Form && bodies.Exists(other => other.Type.Equals(further.Type)))
            {
                context.Report(SpecificationDiagnostics.FurtherRequestType, media, operation.Call, media.Key, bodies[0].MediaType);
                continue;
            }

            bodies.Add(further);
        }

        return bodies;
    }

    /// <summary>An object that can have no member, which some tools write for calls that take no body.</summary>
    private bool IsNothing(SpecElement media)
        => media["schema"] is { } schema
            && schemas.MergedOf(schema) is { HasProperties: false, Types: ["object"] } merged
            && merged.Find("additionalProperties") is { Node: SpecScalar { Text: "false" } }
            && !merged.Cases.Any();

    private ApiBody ReadBody(SpecOperation operation, OpenApiRequestBody request, SpecElement media, ApiBodyKind kind)
    {
        SpecElement? schema = media["schema"];
        SchemaNames names = SharedNames.OfPart(schema, operation.Names("params", "body"));
        ApiType type = kind switch
        {
            ApiBodyKind.Text => new ApiPrimitiveType(ApiPrimitive.String, IsNullable: false),
            ApiBodyKind.Binary => new ApiPrimitiveType(ApiPrimitive.Binary, IsNullable: false),
            ApiBodyKind.Multipart => schemas.ReadMultipart(schema, names),
            _ => schemas.Read(schema, names, SchemaUse.Request),
        };
        return new ApiBody(type, request.IsRequired, request.Description)
        {
            Kind = kind,
            MediaType = kind == ApiBodyKind.Binary && media.Key.IndexOf('*') >= 0 ? "application/octet-stream" : MediaTypes.Sent(media.Key),
            Fields = kind is ApiBodyKind.Form or ApiBodyKind.Multipart ? _fields.Read(media, kind) : default,
        };
    }

    /// <summary>Whatever is called JSON or a text is a file where its schema says so; a text with members is JSON in truth.</summary>
    private ApiBodyKind KindOf(SpecElement media)
    {
        ApiBodyKind kind = MediaTypes.Of(media.Key).Body;
        if (media["schema"] is not { } schema)
        {
            return kind == ApiBodyKind.Json && MediaTypes.Bare(media.Key) == "*/*" ? ApiBodyKind.Binary : kind;
        }

        MergedSchema merged = schemas.MergedOf(schema);
        bool isBinary = !merged.HasProperties && PrimitiveReader.IsFile(merged) && merged.Types is [] or ["string"] or ["file"];
        return kind switch
        {
            ApiBodyKind.Json or ApiBodyKind.Text when isBinary => ApiBodyKind.Binary,
            ApiBodyKind.Text when MediaTypes.Bare(media.Key) == "text/plain" && (merged.HasProperties || merged.Types is ["array"]) => ApiBodyKind.Json,
            ApiBodyKind.Form or ApiBodyKind.Multipart when !merged.HasProperties && merged.Types is not [] and not ["object"] => ApiBodyKind.Text,
            _ => kind,
        };
    }

    private static string SchemaIdentity(SpecElement media)
        => media["schema"] is { } schema ? References.TextOf(schema) ?? schema.Pointer : "";

    private static int Rank(string mediaType) => MediaTypes.Of(mediaType).Body switch
    {
        ApiBodyKind.Json when MediaTypes.Bare(mediaType) == "application/json" => 0,
        ApiBodyKind.Json => 1,
        ApiBodyKind.Multipart => 2,
        ApiBodyKind.Form => 3,
        ApiBodyKind.Binary => 4,
        _ => 5,
    };
}
