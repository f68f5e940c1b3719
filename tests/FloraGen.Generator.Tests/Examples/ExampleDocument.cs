using FloraGen.Emission;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Types;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Swagger2;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using FloraGen.Tests.Corpus;
using FloraGen.Tests.Mutations;

namespace FloraGen.Tests.Examples;

/// <summary>A document read as far as its examples need: its tree, its model, the names of its types.</summary>
internal sealed class ExampleDocument
{
    private readonly HashSet<string> _named;

    public ExampleDocument(CorpusDocument document)
    {
        SpecSource source = document.Source;
        SpecMapping root = (SpecMapping)SpecText.Parse(document.Path, document.Text, CancellationToken.None);
        SpecMapping joined = new FileJoiner(source.Main, source.Others, static _ => { }, CancellationToken.None).Join(root);
        Tree = new SpecTree(joined["swagger"] is null ? joined : new Swagger2Upgrader(joined).Upgrade());
        Model = SpecReader.Read(source, ReadingOptions.Default, CancellationToken.None).Model ?? throw new InvalidOperationException($"{document} gives no model.");
        EmissionPlan plan = Planner.Plan(Model, new EmissionOptions(CorpusDocument.Namespace, "SpecClient", IsPublic: true));

        // The plans stand in the order of the model.
        Records = Model.Records.Zip(plan.Files.OfType<RecordPlan>()).ToDictionary(static pair => pair.First.Id, static pair => (pair.First, pair.Second), StringComparer.Ordinal);
        Enums = Model.Enums.Zip(plan.Files.OfType<EnumPlan>()).ToDictionary(static pair => pair.First.Id, static pair => pair.Second.Name, StringComparer.Ordinal);
        Unions = Model.Unions.Zip(plan.Files.OfType<UnionPlan>()).ToDictionary(static pair => pair.First.Id, static pair => (pair.First, pair.Second.Name), StringComparer.Ordinal);
        _named = [.. Records.Keys, .. Enums.Keys, .. Unions.Keys];
    }

    public SpecTree Tree { get; }

    public ApiModel Model { get; }

    public IReadOnlyDictionary<string, (ApiRecord Record, RecordPlan Plan)> Records { get; }

    public IReadOnlyDictionary<string, string> Enums { get; }

    public IReadOnlyDictionary<string, (ApiUnion Union, string Name)> Unions { get; }

    /// <summary>Examples whose type has a name somewhere; each value of the text once.</summary>
    public IEnumerable<SpecExample> Examples()
        => OfOperations().Concat(OfSchemas()).DistinctBy(static example => (example.Pointer, example.Type));

    private static bool IsNamed(ApiType? type) => type switch
    {
        ApiNamedType => true,
        ApiListType list => IsNamed(list.Item),
        ApiMapType map => IsNamed(map.Value),
        _ => false,
    };

    private IEnumerable<SpecExample> OfOperations()
    {
        foreach (ApiOperation operation in Model.Resources.SelectMany(static resource => resource.Operations))
        {
            SpecElement? element = Tree.Find(operation.Pointer);
            foreach (SpecElement media in Json(Tree.Child(element, "requestBody")))
            {
                bool isSent = operation.Body is { Kind: ApiBodyKind.Json } body && body.MediaType == MediaTypes.Exact(media.Key);
                foreach (SpecExample example in OfMedia(media, isSent ? operation.Body!.Type : null, isRequest: true))
                {
                    yield return example;
                }
            }

            foreach (SpecElement response in element?["responses"]?.Members ?? [])
            {
                bool isResponse = response.Key.StartsWith('2') && operation.ResponseKind == ApiResponseKind.Json;
                foreach (SpecExample example in Json(Tree.Follow(response)).SelectMany(media => OfMedia(media, isResponse ? operation.Response : null, isRequest: false)))
                {
                    yield return example;
                }
            }
        }
    }

    private IEnumerable<SpecExample> OfSchemas()
        => SharedSchemas.In(Tree)
            .Where(schema => _named.Contains(schema.Pointer))
            .SelectMany(schema => OfSchema(schema, new ApiNamedType(schema.Pointer, IsNullable: false), isRequest: false));

    private static IEnumerable<SpecElement> Json(SpecElement? message) => (message?["content"]?.Members ?? []).Where(static media => MediaTypes.IsJson(media.Key));

    private IEnumerable<SpecExample> OfMedia(SpecElement media, ApiType? type, bool isRequest)
    {
        if (media["schema"] is not { } schema || (type ?? TypeOf(schema, isRequest)) is not { } known || !IsNamed(known))
        {
            return [];
        }

        IEnumerable<SpecElement?> shown = (media["examples"]?.Members ?? []).Select(Tree.Follow).Select(static example => example?["value"]).Prepend(media["example"]);
        return shown.OfType<SpecElement>().Select(value => Example(value, schema, known, isRequest)).Concat(OfSchema(schema, known, isRequest));
    }

    private IEnumerable<SpecExample> OfSchema(SpecElement schema, ApiType type, bool isRequest)
        => (schema["examples"]?.Items ?? []).Prepend(schema["example"]).OfType<SpecElement>().Select(value => Example(value, schema, type, isRequest));

    /// <summary>Many documents write JSON as a text.</summary>
    private SpecExample Example(SpecElement value, SpecElement schema, ApiType type, bool isRequest)
    {
        SpecElement end = Tree.Follow(value) ?? value;
        string json = JsonText.Of(JsonText.Of(end.Node));
        bool isJsonInText = end.Node is SpecScalar { Kind: SpecScalarKind.String } text && text.Text.TrimStart() is ['{' or '[', ..] && JsonText.IsValid(text.Text);
        return new SpecExample(value.Pointer, isJsonInText ? ((SpecScalar)end.Node).Text : json, schema, type, isRequest);
    }

    private ApiType? TypeOf(SpecElement schema, bool isRequest)
    {
        SpecElement? end = Tree.Follow(schema);
        string? id = end is null ? null : isRequest && _named.Contains(end.Pointer + "?request") ? end.Pointer + "?request" : end.Pointer;
        return id is not null && _named.Contains(id) ? new ApiNamedType(id, IsNullable: false) : null;
    }
}
