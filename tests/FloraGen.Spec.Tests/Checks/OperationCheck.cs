using System.Text.RegularExpressions;
using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>What all operations have in common.</summary>
internal static partial class OperationCheck
{
    private static readonly string[] s_errorStatuses = ["400", "401", "402", "403", "404", "409", "429", "500"];

    public static IEnumerable<string> Problems(SpecDocument document)
        => document.Operations.SelectMany(OfOperation);

    private static IEnumerable<string> OfOperation(SpecOperation operation) =>
    [
        .. IdProblems(operation).Concat(PathProblems(operation)).Concat(KeyProblems(operation)).Concat(ResponseProblems(operation))
            .Select(problem => $"{operation.Method} {operation.Path}: {problem}"),
    ];

    private static IEnumerable<string> IdProblems(SpecOperation operation)
    {
        string? tag = operation.Node.Find("tags").Texts() is [string only] ? only : null;
        bool isKnown = operation.Document.Root.Find("tags").Items().Any(each => each.Get("name").Text() == tag);
        if (tag is null || !isKnown || !operation.Id.StartsWith(tag + ".", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"'{operation.Id}' does not begin with its one declared tag";
        }

        if (operation.Document.Operations.Count(other => other.Id == operation.Id) != 1)
        {
            yield return $"'{operation.Id}' is not unique";
        }
    }

    private static IEnumerable<string> PathProblems(SpecOperation operation)
    {
        IEnumerable<string> inPath = TemplateName().Matches(operation.Path).Select(match => match.Groups[1].Value);
        if (!inPath.SequenceEqual(operation.ParametersIn("path").Select(parameter => parameter.Get("name").Text())))
        {
            yield return "the path and its parameters differ";
        }

        // An empty segment would address another path.
        if (operation.ParametersIn("path").Any(each => each.Find("required").Text() is not "true" || each.Get("schema").Find("minLength").Text() is not "1"))
        {
            yield return "a path parameter may be absent or empty";
        }
    }

    private static IEnumerable<string> KeyProblems(SpecOperation operation)
    {
        YamlNode[] keys = [.. operation.ParametersIn("header").Where(each => each.Get("name").Text() == "Idempotency-Key")];
        if (keys.Length != (operation.Method == "post" ? 1 : 0))
        {
            yield return $"{keys.Length} idempotency keys";
        }

        if (keys.Any(key => key.Find("required").Text() is "true"))
        {
            yield return "the idempotency key is not optional";
        }
    }

    private static IEnumerable<string> ResponseProblems(SpecOperation operation) =>
    [
        .. operation.Responses.Select(each => each.Status).Order(StringComparer.Ordinal).SequenceEqual(["200", .. s_errorStatuses])
            ? Array.Empty<string>()
            : ["not one success and every error"],
        .. from each in operation.Responses
           where SpecDocument.NameOf(each.Response.Find("headers").Find("request-id")) is not "RequestId"
           select $"{each.Status} has no request id",
        .. from each in operation.Node.Get("responses").Members()
           where s_errorStatuses.Contains(each.Name) && each.Value.Find("$ref") is null
           select $"{each.Name} is not a shared response",
        .. from status in s_errorStatuses
           where operation.Responses.Any(each => each.Status == status)
               && SpecDocument.NameOf(operation.ResponseSchema(status)) is not "ErrorResponse"
           select $"{status} is not the error envelope",
    ];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex TemplateName();
}
