using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Documents;

/// <summary>What an operation's successful answers carry, all of them together.</summary>
internal sealed class AnswerReader(ReadingContext context, SchemaReader schemas)
{
    public OperationAnswer Read(OperationSpot operation)
    {
        SpecSpot[] successes = [.. Successes(operation).Select(context.Tree.Follow).OfType<SpecSpot>().Where(static response => response.Mapping is not null)];
        if (successes.Length == 0)
        {
            return new OperationAnswer(ApiAnswerKind.Json, null, null);
        }

        EquatableArray<ApiHeader> headers = successes.SelectMany(HeadersOf).GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase).Select(static same => same.First()).ToEquatableArray();
        foreach (SpecSpot link in successes.Select(static response => response["links"]).OfType<SpecSpot>().Where(static links => links.Members.Any()))
        {
            context.Report(SpecificationDiagnostics.NoEffect, link, "Links are not turned into methods");
        }

        SpecSpot[] contents = [.. successes.SelectMany(context.Contents)];
        if (contents.Length == 0)
        {
            return new OperationAnswer(ApiAnswerKind.Json, null, successes[0].Text("description")) { Headers = headers };
        }

        ApiAnswerKind kind = MainKind(contents);
        SpecSpot[] used = [.. contents.Where(media => KindOf(media) == kind)];
        ReportOthers(operation, contents, kind);
        bool mayBeEmpty = kind == ApiAnswerKind.Json && successes.Any(response => !context.Contents(response).Any());
        OperationAnswer answer = new(kind, TypeOf(operation, kind, used), successes.First(response => context.Contents(response).Any()).Text("description"))
        {
            Accept = used.Select(static media => MediaTypes.Exact(media.Key)).Distinct().Take(4).ToEquatableArray(),
            MayBeEmpty = mayBeEmpty,
            Headers = headers,
        };
        SpecSpot[] events = kind == ApiAnswerKind.EventStream ? [] : [.. contents.Where(static media => MediaTypes.IsEventStream(media.Key))];
        return events.Length == 0
            ? answer
            : answer with
            {
                Stream = new OperationAnswer(ApiAnswerKind.EventStream, TypeOf(operation, ApiAnswerKind.EventStream, events), answer.Description) { Accept = new(["text/event-stream"]) },
            };
    }

    /// <summary>2xx; where an operation has none, what it calls its default.</summary>
    private static IEnumerable<SpecSpot> Successes(OperationSpot operation)
    {
        IEnumerable<SpecSpot> all = operation.Spot["responses"]?.Members ?? [];
        SpecSpot[] responses = [.. all.Where(static response => response.Key.StartsWith("2", StringComparison.Ordinal)).OrderBy(static response => response.Key, StringComparer.Ordinal)];
        return responses.Length > 0 ? responses : operation.Spot["responses"]?["default"] is { } other ? [other] : [];
    }

    private ApiType TypeOf(OperationSpot operation, ApiAnswerKind kind, SpecSpot[] medias)
    {
        if (kind is ApiAnswerKind.Text or ApiAnswerKind.Binary)
        {
            return new ApiPrimitiveType(kind == ApiAnswerKind.Text ? ApiPrimitive.String : ApiPrimitive.Binary, IsNullable: false);
        }

        ShapeNames names = kind == ApiAnswerKind.Json ? operation.Names("response", "result") : operation.Names("event", "stream event");
        SpecSpot?[] found = [.. medias.Select(static media => media["itemSchema"] ?? media["schema"]).GroupBy(static schema => schema is null ? "" : References.TextOf(schema) ?? schema.Pointer).Select(static same => same.First())];
        ApiType[] types = [.. found.Select(schema => schemas.Read(schema, names, SchemaUse.Response)).Distinct()];
        ApiType type = types.Length == 1 ? types[0] : schemas.ReadAny(operation.Spot["responses"]!, types, names);
        return kind == ApiAnswerKind.Json ? type : type is ApiListType list && medias[0]["itemSchema"] is null ? list.Item : type;
    }

    /// <summary>Whatever is called JSON or a text is a file where its schema says so; a text with members is JSON in truth.</summary>
    private ApiAnswerKind KindOf(SpecSpot media)
    {
        ApiAnswerKind kind = MediaTypes.AnswerKind(media.Key);
        if (kind is not (ApiAnswerKind.Json or ApiAnswerKind.Text) || media["schema"] is not { } schema)
        {
            return kind;
        }

        SchemaShape shape = schemas.ShapeOf(schema);
        bool isBinary = !shape.HasProperties && shape.Types is [] or ["string"] or ["file"] && PrimitiveReader.Read(shape) == ApiPrimitive.Binary;
        return isBinary ? ApiAnswerKind.Binary
            : kind == ApiAnswerKind.Text && MediaTypes.Bare(media.Key) == "text/plain" && (shape.HasProperties || shape.Types is ["array"] or ["object"]) ? ApiAnswerKind.Json
            : kind;
    }

    private void ReportOthers(OperationSpot operation, IEnumerable<SpecSpot> contents, ApiAnswerKind kind)
    {
        foreach (SpecSpot media in contents.Where(media => KindOf(media) != kind && !MediaTypes.IsEventStream(media.Key)))
        {
            context.Report(SpecificationDiagnostics.NoEffect, media, $"'{operation.Call}' may also answer {media.Key}: the client does not ask for it");
        }
    }

    private IEnumerable<ApiHeader> HeadersOf(SpecSpot response)
        => (response["headers"]?.Members ?? []).Select(header => new ApiHeader(header.Key, context.Tree.Follow(header)?.Text("description")));

    /// <summary>JSON, unless it is only some text beside a file; a stream of events is a way of its own to get the same.</summary>
    private ApiAnswerKind MainKind(SpecSpot[] contents)
    {
        ApiAnswerKind[] kinds = [.. contents.Select(KindOf)];
        bool isTextBesideFile = kinds.Contains(ApiAnswerKind.Binary)
            && contents.Where(media => KindOf(media) == ApiAnswerKind.Json).All(media => media["schema"] is not { } schema || schemas.ShapeOf(schema).Types is ["string"]);
        return kinds.OrderBy(kind => kind switch
        {
            ApiAnswerKind.Json => isTextBesideFile ? 3 : 0,
            ApiAnswerKind.JsonLines => 1,
            ApiAnswerKind.EventStream => 4,
            _ => 2,
        }).First();
    }
}
