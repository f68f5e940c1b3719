using FloraGen.Diagnostics;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Responses;

/// <summary>What an operation's successful responses carry, all of them together.</summary>
internal sealed class ResponseReader(ReadingContext context, SchemaReader schemas)
{
    private readonly EventSchemas _events = new(schemas);

    public OperationResponse Read(SpecOperation operation)
    {
        (SpecElement Response, SpecElement[] Contents)[] successes =
        [
            .. Successes(operation)
                .Select(response => (Actual: context.Tree.Follow(response), IsBodiless: IsBodiless(response.Key)))
                .Where(static response => response.Actual?.Mapping is not null)
                .Select(response => (response.Actual!, response.IsBodiless ? [] : context.Contents(response.Actual).ToArray())),
        ];
        if (successes.Length == 0)
        {
            return new OperationResponse(ApiResponseKind.Json, null, null);
        }

        EquatableArray<ApiHeader> headers = successes.SelectMany(success => ResponseHeaders.Of(success.Response, context)).GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase).Select(static same => same.First()).ToEquatableArray();
        foreach (SpecElement link in successes.Select(static success => success.Response["links"]).OfType<SpecElement>().Where(static links => links.Members.Any()))
        {
            context.Report(SpecificationDiagnostics.UnusedLinks, link);
        }

        SpecElement[] contents = [.. successes.SelectMany(static success => success.Contents)];
        if (contents.Length == 0)
        {
            return new OperationResponse(ApiResponseKind.Json, null, successes[0].Response.Text("description")) { Headers = headers };
        }

        ApiResponseKind kind = MainKind(contents);
        SpecElement[] used = [.. contents.Where(media => KindOf(media) == kind)];
        bool mayBeText = kind == ApiResponseKind.Json && used.All(IsScalar);
        SpecElement[] texts = mayBeText ? [.. contents.Where(media => KindOf(media) == ApiResponseKind.Text && IsPlainText(media))] : [];
        mayBeText = mayBeText && (texts.Length > 0 || used.Any(static media => IsPlainText(media) || MediaTypes.Bare(media.Key) == "*/*"));
        (string, OperationResponse)[] others = [.. Others(operation, [.. contents.Except(used).Except(texts)], used)];
        bool mayBeEmpty = kind == ApiResponseKind.Json && successes.Any(static success => success.Contents.Length == 0);
        OperationResponse response = new(kind, TypeOf(operation, kind, used), successes.First(static success => success.Contents.Length > 0).Response.Text("description"))
        {
            Accept = used.Concat(texts).Select(media => mayBeText && MediaTypes.Bare(media.Key) == "*/*" ? "*/*" : MediaTypes.Exact(media.Key)).Distinct().Take(4).ToEquatableArray(),
            MayBeEmpty = mayBeEmpty,
            MayBeText = mayBeText,
            Others = others,
            Headers = headers,
        };
        SpecElement[] events = kind == ApiResponseKind.EventStream ? [] : [.. contents.Where(static media => MediaTypes.IsEventStream(media.Key))];
        return events.Length == 0
            ? response
            : response with
            {
                Stream = new OperationResponse(ApiResponseKind.EventStream, TypeOf(operation, ApiResponseKind.EventStream, events), response.Description) { Accept = new(["text/event-stream"]) },
            };
    }

    /// <summary>Such a response has no content, whatever a document lists (RFC 9110, 15.3.5 and 15.3.6).</summary>
    private static bool IsBodiless(string status) => status is "204" or "205";

    /// <summary>2xx; where an operation has none, what it calls its default.</summary>
    private static IEnumerable<SpecElement> Successes(SpecOperation operation)
    {
        IEnumerable<SpecElement> all = operation.Element["responses"]?.Members ?? [];
        SpecElement[] responses = [.. all.Where(static response => response.Key.StartsWith("2", StringComparison.Ordinal)).OrderBy(static response => response.Key, StringComparer.Ordinal)];
        return responses.Length > 0 ? responses : operation.Element["responses"]?["default"] is { } other ? [other] : [];
    }

    private ApiType TypeOf(SpecOperation operation, ApiResponseKind kind, SpecElement[] medias)
    {
        if (kind is ApiResponseKind.Text or ApiResponseKind.Binary)
        {
            return new ApiPrimitiveType(kind == ApiResponseKind.Text ? ApiPrimitive.String : ApiPrimitive.Binary, IsNullable: false);
        }

        SchemaNames names = kind == ApiResponseKind.Json ? operation.Names("response", "result") : operation.Names("event", "stream event");
        EventData[] described = kind == ApiResponseKind.EventStream
            ? [.. medias.SelectMany(_events.DataOf)]
            : [.. medias.Select(static media => new EventData(media["itemSchema"] ?? media["schema"], []))];
        IGrouping<string, EventData>[] same = [.. described.GroupBy(static data => Identity(data.Schema))];
        SpecElement?[] found = [.. same.Select(static group => group.First().Schema)];
        ApiType[] read = [.. found.Select(schema => schemas.Read(schema, SharedNames.OfPart(schema, names), SchemaUse.Response))];
        ApiType[] types = [.. read.Distinct()];
        if (types.Length == 1)
        {
            return kind == ApiResponseKind.Json ? types[0] : Item(types[0]);
        }

        EquatableArray<string>[] statuses = [.. types.Select(type => kind == ApiResponseKind.Json ? StatusesOf(operation, [.. found.Where((_, index) => read[index].Equals(type))], medias) : default)];
        EquatableArray<string>[] events = [.. types.Select(type => same.Where((_, index) => read[index].Equals(type)).SelectMany(static group => group).SelectMany(static data => data.Names).ToEquatableArray())];
        ApiType type = schemas.ReadAny(operation.Element["responses"]!, types, names, statuses, WithoutAmbiguous(events));
        return kind == ApiResponseKind.Json ? type : Item(type);

        ApiType Item(ApiType whole) => whole is ApiListType list && medias[0]["itemSchema"] is null ? list.Item : whole;
    }

    /// <summary>A name that stands for several types tells nothing.</summary>
    private static EquatableArray<string>[] WithoutAmbiguous(EquatableArray<string>[] events)
    {
        HashSet<string> once = new(events.SelectMany(static names => names.Distinct()).GroupBy(static name => name).Where(static name => name.Count() == 1).Select(static name => name.Key), StringComparer.Ordinal);
        return [.. events.Select(names => names.Distinct().Where(once.Contains).ToEquatableArray())];
    }

    /// <summary>The statuses whose responses have one of some schemas and nothing else; empty where there are none.</summary>
    private EquatableArray<string> StatusesOf(SpecOperation operation, SpecElement?[] found, SpecElement[] medias)
    {
        HashSet<string> own = [.. found.Select(Identity)];
        HashSet<string> used = [.. medias.Select(static media => media.Pointer)];
        return Successes(operation)
            .Where(response => !IsBodiless(response.Key)
                && context.Tree.Follow(response) is { } actual
                && context.Contents(actual).Where(media => used.Contains(media.Pointer)).ToList() is { Count: > 0 } contents
                && contents.TrueForAll(media => own.Contains(Identity(media["itemSchema"] ?? media["schema"]))))
            .Select(static response => response.Key.ToUpperInvariant())
            .Where(static status => status == "2XX" || (status.Length == 3 && status.All(char.IsDigit)))
            .ToEquatableArray();
    }

    private static string Identity(SpecElement? schema) => schema is null ? "" : References.TextOf(schema) ?? schema.Pointer;

    /// <summary>Whatever is called JSON or a text is a file where its schema says so; a text with members is JSON in truth.</summary>
    private ApiResponseKind KindOf(SpecElement media)
    {
        ApiResponseKind kind = MediaTypes.Of(media.Key).Response;
        if (kind is not (ApiResponseKind.Json or ApiResponseKind.Text) || media["schema"] is not { } schema)
        {
            return kind;
        }

        MergedSchema merged = schemas.MergedOf(schema);
        bool isBinary = !merged.HasProperties && merged.Types is [] or ["string"] or ["file"] && PrimitiveReader.IsFile(merged);
        bool isText = kind == ApiResponseKind.Text;
        return isBinary ? ApiResponseKind.Binary
            : isText && MediaTypes.Bare(media.Key) == "text/plain" && (merged.HasProperties || merged.Types is ["array"] or ["object"]) ? ApiResponseKind.Json
            : isText && IsPlainText(media) && IsScalar(media) && !IsString(merged) ? ApiResponseKind.Json
            : kind;
    }

    private static bool IsPlainText(SpecElement media) => MediaTypes.Bare(media.Key) is "text/plain" or "text/*";

    /// <summary>A value that a plain text can hold: no object and no list.</summary>
    private bool IsScalar(SpecElement media)
        => media["schema"] is { } schema
            && schemas.MergedOf(schema) is { HasProperties: false } merged
            && (merged.Types.Count > 0 ? merged.Types.All(static type => type is "string" or "integer" or "number" or "boolean") : EnumValues.Of(merged) is { IsUnion: false });

    private static bool IsString(MergedSchema merged) => EnumValues.Of(merged) is not { IsEnum: true } && PrimitiveReader.Read(merged) is ApiPrimitiveType { Primitive: ApiPrimitive.String };

    /// <summary>
    /// A way for each kind of response that says what the main one does not. XML, YAML and pages only dress up the same, and a plain text
    /// of the same schema does.
    /// </summary>
    private IEnumerable<(string Way, OperationResponse Response)> Others(SpecOperation operation, SpecElement[] contents, SpecElement[] used)
    {
        HashSet<string> known = [.. used.Select(SchemaIdentity)];
        HashSet<ApiResponseKind> kinds = [.. used.Select(KindOf)];
        SpecElement[] rest = [.. contents.Where(static media => !MediaTypes.IsEventStream(media.Key))];
        SpecElement[] own = [.. rest.Where(media => KindOf(media) != ApiResponseKind.Json
            && !MediaTypes.Of(media.Key).IsMarkup
            && !(IsPlainText(media) && (!kinds.Contains(ApiResponseKind.Json) || known.Contains(SchemaIdentity(media)))))];
        foreach (SpecElement media in rest.Except(own))
        {
            context.Report(SpecificationDiagnostics.FurtherResponseType, media, operation.Call, media.Key);
        }

        foreach (IGrouping<ApiResponseKind, SpecElement> same in own.GroupBy(KindOf))
        {
            string[] accept = [.. same.Select(static media => MediaTypes.Exact(media.Key)).Distinct()];
            yield return (Way(same.Key, accept), new OperationResponse(same.Key, TypeOf(operation, same.Key, [.. same]), null)
            {
                Accept = accept.Take(4).ToEquatableArray(),
            });
        }
    }

    private static string Way(ApiResponseKind kind, string[] accept)
    {
        string subtype = accept.Length == 1 ? MediaTypes.Bare(accept[0]).Split('/').Last() : "";
        return "as " + (subtype.Length is > 0 and <= 5 && subtype.All(char.IsLetterOrDigit) && subtype != "plain" ? subtype : kind switch
        {
            ApiResponseKind.Binary => "file",
            ApiResponseKind.Text => "text",
            _ => "lines",
        });
    }

    private static string SchemaIdentity(SpecElement media) => Identity(media["schema"]);

    /// <summary>JSON, unless it is only some text beside a file; a stream of events is a way of its own to get the same.</summary>
    private ApiResponseKind MainKind(SpecElement[] contents)
    {
        ApiResponseKind[] kinds = [.. contents.Select(KindOf)];
        bool isTextBesideFile = kinds.Contains(ApiResponseKind.Binary)
            && contents.Where(media => KindOf(media) == ApiResponseKind.Json).All(media => media["schema"] is not { } schema || schemas.MergedOf(schema).Types is ["string"]);
        return kinds.OrderBy(kind => kind switch
        {
            ApiResponseKind.Json => isTextBesideFile ? 3 : 0,
            ApiResponseKind.JsonLines => 1,
            ApiResponseKind.EventStream => 4,
            _ => 2,
        }).First();
    }
}
