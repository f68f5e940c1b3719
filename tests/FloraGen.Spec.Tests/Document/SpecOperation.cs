namespace FloraGen.Spec.Tests.Document;

/// <summary>One operation of the document and where it stands.</summary>
internal sealed record SpecOperation(SpecDocument Document, string Path, string Method, YamlNode PathItem, YamlNode Node)
{
    public string Id => Node.Get("operationId").Text() ?? "";

    /// <summary>Those of the path first, then the operation's own; references are followed.</summary>
    public IReadOnlyList<YamlNode> Parameters
        => [.. PathItem.Find("parameters").Items().Concat(Node.Find("parameters").Items()).Select(Document.Resolve)];

    public IEnumerable<YamlNode> ParametersIn(string location)
        => Parameters.Where(parameter => parameter.Get("in").Text() == location);

    public YamlNode? RequestSchema => Node.Find("requestBody").Find("content").Find("application/json").Find("schema");

    /// <summary>Each status with its response; references are followed.</summary>
    public IEnumerable<(string Status, YamlNode Response)> Responses
        => Node.Get("responses").Members().Select(each => (each.Name, Document.Resolve(each.Value)));

    public YamlNode ResponseSchema(string status)
        => Responses.Single(each => each.Status == status).Response.Get("content").Get("application/json").Get("schema");
}
