using FloraGen.Spec.Tests.Facts;

namespace FloraGen.Spec.Tests.Document;

/// <summary>Says in the seed's terms what the OpenAPI document says, so that the two can be compared.</summary>
internal sealed class SpecFactReader(SpecDocument document)
{
    private readonly SpecFieldReader _fields = new(document);

    public IReadOnlyList<OperationFact> Operations => [.. document.Operations.Select(ReadOperation)];

    /// <summary>What the operations return; of a page, its items. In the order of the components.</summary>
    public IReadOnlyList<ModelFact> Models
    {
        get
        {
            string?[] returned = [.. document.Operations.Select(operation => SpecDocument.NameOf(ReturnedModel(operation)))];
            return
            [
                .. document.Schemas.MemberNames()
                    .Where(name => returned.Contains(name))
                    .Select(name => new ModelFact(name, _fields.Read(name))),
            ];
        }
    }

    private OperationFact ReadOperation(SpecOperation operation)
    {
        string response = SpecDocument.NameOf(operation.ResponseSchema("200")) ?? "an inline schema";
        string model = WithFields(ReturnedModel(operation));
        return new(
            operation.Id,
            operation.Node.Get("summary").Text() ?? "",
            $"{operation.Method.ToUpperInvariant()} {operation.Path}",
            ReadArgument(operation),
            IsList(operation) ? $"{response}<{model}>" : model);
    }

    private string ReadArgument(SpecOperation operation)
    {
        if (operation.RequestSchema is { } body)
        {
            string optional = operation.Node.Get("requestBody").Find("required").Text() is "true" ? "" : "?";
            return $"body{optional} {WithFields(body)}";
        }

        YamlNode[] query = [.. operation.ParametersIn("query")];
        if (query.Length == 0)
        {
            return "path " + string.Join(", ", operation.ParametersIn("path").Select(NameOf));
        }

        string mark = query.All(parameter => parameter.Find("required").Text() is not "true") ? "?" : "";
        return $"query{mark} {{ {Abbreviation.Of(query.Select(NameOf))} }}";
    }

    private YamlNode ReturnedModel(SpecOperation operation)
    {
        YamlNode response = operation.ResponseSchema("200");
        return IsList(operation)
            ? document.Resolve(response).Get("properties").Get(PaginationOf(operation)!.Get("items").Text()!).Get("items")
            : response;
    }

    private string WithFields(YamlNode schema)
        => $"{SpecDocument.NameOf(schema)} {{ {Abbreviation.Of(document.Resolve(schema).Get("properties").MemberNames())} }}";

    private static bool IsList(SpecOperation operation) => PaginationOf(operation) is not null;

    private static YamlNode? PaginationOf(SpecOperation operation) => operation.Node.Find("x-floragen-pagination");

    private static string NameOf(YamlNode parameter) => parameter.Get("name").Text() ?? "";
}
