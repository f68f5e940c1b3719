using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Calling;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>
/// The second judge: whether a request says what the call was made with, by OpenAPI's tables of styles. It knows nothing of
/// the generator, and looks at every call, whatever Prism says.
/// </summary>
internal static class RequestJudge
{
    /// <summary>What a client sets by itself, and OpenAPI leaves to it.</summary>
    private static readonly string[] s_own = ["accept", "content-type", "authorization", "idempotency-key", "user-agent"];

    /// <returns>What is wrong; null when nothing is.</returns>
    public static string? FaultOf(TestedDocument document, TestedOperation operation, CallArguments arguments, SentRequest sent)
        => sent.Method != operation.Operation.Method.ToUpperInvariant() ? $"The method is {sent.Method}."
            : OfPath(operation, arguments, sent)
            ?? OfQuery(document, operation, arguments, sent)
            ?? OfHeaders(arguments, sent)
            ?? OfCookies(arguments, sent)
            ?? BodyJudge.FaultOf(operation, arguments, sent);

    private static string? OfPath(TestedOperation operation, CallArguments arguments, SentRequest sent)
    {
        string expected = operation.Operation.Path.Split('#', '?')[0];
        foreach ((DocumentParameter parameter, JsonNode? value) in In(arguments, "path"))
        {
            expected = expected.Replace($"{{{parameter.Name}}}", StyleTable.Text(parameter, value, Uri.EscapeDataString), StringComparison.Ordinal);
        }

        string[] left = expected.Split('/');
        string[] right = sent.Path.Split('/');
        return left.Length == right.Length && left.Zip(right).All(static pair => WireText.AreSame(pair.First, pair.Second)) ? null : $"The path is {sent.Path} and not {expected}.";
    }

    private static string? OfQuery(TestedDocument document, TestedOperation operation, CallArguments arguments, SentRequest sent)
    {
        List<(string Name, string Value)> pairs = WireText.Pairs(sent.Query, "&");
        IEnumerable<(string, string)> expected = In(arguments, "query").SelectMany(static given => StyleTable.Pairs(given.Parameter, given.Value, Uri.EscapeDataString))
            .Concat(operation.Operation.Path.Split('#')[0].Split('?', 2) is [_, var literal] ? WireText.Pairs(literal, "&") : []);
        return Take(pairs, expected, "query") ?? pairs.Where(pair => !Credentials(document, "query").Contains(WireText.Plain(pair.Name)) && !IsConstant(document, operation, pair.Name))
            .Select(static pair => $"The query has {pair.Name}={pair.Value}.").FirstOrDefault();
    }

    /// <summary>A parameter of one value is sent without being asked for.</summary>
    private static bool IsConstant(TestedDocument document, TestedOperation operation, string name)
        => operation.Plan.Query is { } query && document.Parameters[query.TypeName].Parameters.Any(parameter => parameter.WireName == WireText.Plain(name) && parameter.Constant is not null);

    private static string? OfHeaders(CallArguments arguments, SentRequest sent)
    {
        foreach ((DocumentParameter parameter, JsonNode? value) in In(arguments, "header").Where(static given => !s_own.Contains(given.Parameter.Name.ToLowerInvariant())))
        {
            string expected = StyleTable.Text(parameter, value, static text => text);
            string? actual = sent.Header(parameter.Name);
            if (actual is null ? expected.Length > 0 : !WireText.AreSame(expected.Trim(), actual.Trim()))
            {
                return $"The header {parameter.Name} is '{actual}' and not '{expected}'.";
            }
        }

        return null;
    }

    private static string? OfCookies(CallArguments arguments, SentRequest sent)
        => Take(WireText.Pairs(sent.Header("Cookie") ?? "", "; "), In(arguments, "cookie").SelectMany(static given => StyleTable.Pairs(given.Parameter, given.Value, Uri.EscapeDataString)), "cookies");

    private static IEnumerable<(DocumentParameter Parameter, JsonNode? Value)> In(CallArguments arguments, string location)
        => arguments.Parameters.Where(given => given.Parameter.Location == location);

    private static IEnumerable<string> Credentials(TestedDocument document, string location)
        => (document.Tree.Root["components"]?["securitySchemes"] ?? document.Tree.Root["securityDefinitions"])?.Members
            .Select(document.Tree.Follow).Where(scheme => scheme?.Text("in") == location).Select(static scheme => scheme!.Text("name")!) ?? [];

    /// <summary>Takes what is expected out of what was sent.</summary>
    public static string? Take(List<(string Name, string Value)> pairs, IEnumerable<(string Name, string Value)> expected, string where)
    {
        foreach ((string name, string value) in expected)
        {
            int index = pairs.FindIndex(pair => WireText.AreSame(name, pair.Name) && WireText.AreSame(value, pair.Value));
            if (index < 0)
            {
                return $"The {where} has no {name}={value} among {string.Join('&', pairs.Select(static pair => $"{pair.Name}={pair.Value}"))}.";
            }

            pairs.RemoveAt(index);
        }

        return null;
    }
}
