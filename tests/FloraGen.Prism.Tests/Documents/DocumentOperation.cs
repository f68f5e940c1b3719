using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Samples;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>
/// An operation as its document has it, Swagger 2.0 or later. It shares nothing with the generator but the text's tree, so that
/// it can disagree.
/// </summary>
internal sealed class DocumentOperation
{
    private readonly SpecTree _tree;
    private readonly SpecElement _operation;
    private readonly bool _isSwagger2;

    public DocumentOperation(SpecTree tree, string pointer)
    {
        _tree = tree;
        _operation = tree.Find(pointer) ?? throw new InvalidOperationException($"The document has no {pointer}.");
        _isSwagger2 = tree.Root.Has("swagger");
        SpecElement[] all = [.. Listed().Select(tree.Follow).OfType<SpecElement>()];
        Parameters = [.. all.Where(static element => element.Text("in") is "path" or "query" or "header" or "cookie").DistinctBy(static element => (element.Text("name"), element.Text("in"))).Select(Read)];
        Listing = [.. all.Where(static element => element.Text("in") is "body" or "formData")];
    }

    public IReadOnlyList<DocumentParameter> Parameters { get; }

    /// <summary>Whether the document has a response of success.</summary>
    public bool HasSuccess => (_tree.Child(_operation, "responses")?.Members ?? []).Any(static response => response.Key.StartsWith('2'));

    private IReadOnlyList<SpecElement> Listing { get; }

    /// <summary>What is said of a response in JSON; null where nothing is.</summary>
    public SchemaView? ResponseOf(int status, string? mediaType)
    {
        SpecElement? responses = _tree.Child(_operation, "responses");
        SpecElement? response = responses?[$"{status}"] ?? responses?.Members.FirstOrDefault(member => member.Key.Equals($"{status / 100}XX", StringComparison.OrdinalIgnoreCase)) ?? responses?["default"];
        response = response is null ? null : _tree.Follow(response);
        SpecElement? content = response?["content"]?.Members.FirstOrDefault(member => Plain(member.Key) == Plain(mediaType ?? "application/json")) ?? response?["content"]?.Members.FirstOrDefault();
        return (_isSwagger2 ? response?["schema"] : content?["schema"]) is { } schema ? SchemaView.Of(_tree, schema) : null;
    }

    /// <summary>What is said of a body of a media type.</summary>
    public DocumentBody? Body(string mediaType)
    {
        if (_isSwagger2)
        {
            SpecElement? body = Listing.FirstOrDefault(static element => element.Text("in") == "body");
            return body is not null
                ? new DocumentBody(body.IsTrue("required"), body["schema"] is { } own ? SchemaView.Of(_tree, own) : null, [])
                : new DocumentBody(Listing.Any(static element => element.IsTrue("required")), null, [.. Listing.Select(Read)]);
        }

        SpecElement? request = _tree.Child(_operation, "requestBody");
        SpecElement? media = request?["content"]?.Members.FirstOrDefault(member => Plain(member.Key) == Plain(mediaType)) ?? request?["content"]?.Members.FirstOrDefault();
        if (request is null || media is null)
        {
            return null;
        }

        SchemaView? schema = media["schema"] is { } given ? SchemaView.Of(_tree, given) : null;
        bool isForm = Plain(mediaType).StartsWith("multipart/", StringComparison.Ordinal) || Plain(mediaType) == "application/x-www-form-urlencoded";
        return new DocumentBody(request.IsTrue("required"), schema, isForm && schema is not null ? [.. schema.PropertyNames.Select(name => Field(schema, media, name))] : []);
    }

    private static string Plain(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    private static DocumentParameter Field(SchemaView schema, SpecElement media, string name)
    {
        SpecElement? encoding = media["encoding"]?[name];
        string style = encoding?.Text("style") ?? "form";
        bool explode = encoding?["explode"] is null ? style == "form" : encoding.IsTrue("explode");
        bool isJson = encoding?.Text("contentType")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
        return new DocumentParameter(name, "form", schema.Required.Contains(name), schema.Property(name), style, explode, isJson, []);
    }

    /// <summary>An operation's parameter replaces one of its path.</summary>
    private IEnumerable<SpecElement> Listed()
        => (_operation["parameters"]?.Items ?? []).Concat(_operation.Parent?["parameters"]?.Items ?? []);

    private DocumentParameter Read(SpecElement element)
    {
        string location = element.Text("in") == "formData" ? "form" : element.Text("in")!;
        SpecElement? content = element["content"]?.Members.FirstOrDefault();
        SpecElement? schema = _isSwagger2 ? element : content is null ? element["schema"] : content["schema"];
        (string style, bool explode) = _isSwagger2 ? OfCollection(element.Text("collectionFormat"), location) : OfStyle(element, location);
        bool isJson = content is not null && content.Key.Contains("json", StringComparison.OrdinalIgnoreCase);
        JsonNode?[] examples = [.. Examples(element).Concat(content is null ? [] : Examples(content))];
        return new DocumentParameter(
            element.Text("name")!, location, element.IsTrue("required") || location == "path", schema is null ? null : SchemaView.Of(_tree, schema), style, explode, isJson, examples);
    }

    private IEnumerable<JsonNode?> Examples(SpecElement owner)
        => (owner["examples"]?.Members ?? []).Select(_tree.Follow).Select(static example => example?["value"]).Prepend(owner["example"]).OfType<SpecElement>().Select(static value => SpecJson.Of(value.Node));

    private static (string Style, bool Explode) OfStyle(SpecElement element, string location)
    {
        string style = element.Text("style") ?? (location is "query" or "cookie" ? "form" : "simple");
        return (style, element["explode"] is null ? style == "form" : element.IsTrue("explode"));
    }

    private static (string Style, bool Explode) OfCollection(string? format, string location) => format switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "tsv" => ("tabDelimited", false),
        "pipes" => ("pipeDelimited", false),
        _ => (location is "query" or "form" ? "form" : "simple", false),
    };
}
