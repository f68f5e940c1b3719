using System.Text.Json.Nodes;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model.Operations;
using FloraGen.Prism.Tests.Calling;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>Whether a body says what the call was made with.</summary>
internal static class BodyJudge
{
    public static string? FaultOf(TestedOperation operation, CallArguments arguments, SentRequest sent)
    {
        OperationPlan plan = operation.Plan;
        string? streamed = operation.Operation.StreamSwitch;
        if (!arguments.HasBody)
        {
            return sent.Body.Length == 0 ? null : "There is a body.";
        }

        if (MediaType(sent) != plan.MediaTypeOfBody())
        {
            return $"The body is {MediaType(sent)}.";
        }

        return plan.Body!.Kind switch
        {
            ApiBodyKind.Json => OfJson(streamed, arguments.Body, sent.BodyText),
            ApiBodyKind.Form => OfFields(streamed, arguments, WireText.Pairs(sent.BodyText, "&"), Uri.EscapeDataString),
            ApiBodyKind.Multipart => OfFields(streamed, arguments, MultipartText.Parts(sent.BodyText, sent.Header("Content-Type")!), static text => text),
            ApiBodyKind.Text => sent.BodyText == StyleTable.Scalar(arguments.Body) ? null : "The text is another one.",
            _ => sent.BodyText == "tulip" || sent.BodyText == StyleTable.Scalar(arguments.Body) ? null : "The bytes are others.",
        };
    }

    private static string MediaType(SentRequest sent) => (sent.Header("Content-Type") ?? "none").Split(';')[0].Trim().ToLowerInvariant();

    private static string MediaTypeOfBody(this OperationPlan plan) => plan.Body!.MediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <param name="streamed">The member by which a call whose response comes bit by bit says so by itself.</param>
    private static string? OfJson(string? streamed, JsonNode? body, string sent)
    {
        if (streamed is not null && body is JsonObject members)
        {
            members[streamed] = true;
        }

        return Meaning.Difference(body?.ToJsonString() ?? "null", sent) is { } difference && Meaning.Difference(Meaning.WithNumbers(body), Meaning.WithNumbers(JsonNode.Parse(sent))) is not null ? difference : null;
    }

    private static string? OfFields(string? streamed, CallArguments arguments, List<(string Name, string Value)> pairs, Func<string, string> escape)
    {
        if (streamed is not null && arguments.Body is JsonObject members)
        {
            members[streamed] = true;
        }

        foreach (KeyValuePair<string, JsonNode?> member in arguments.Body as JsonObject ?? [])
        {
            // Files are parts of their own, whatever a format of lists says.
            DocumentParameter field = arguments.BodyDescription?.Fields.FirstOrDefault(field => field.Name == member.Key)
                ?? new DocumentParameter(member.Key, "form", false, null, "form", true, false, []);
            field = field.Schema?.Child("items") is { } item && (item.Types.Contains("file") || item.Parts.Any(static part => part.Text("format") == "binary")) ? field with { Explode = true } : field;
            string? fault = null;
            if (!Ways(field, member.Value, escape).Any(way => (fault = RequestJudge.Take(pairs, way, "form")) is null))
            {
                return fault;
            }
        }

        return pairs.Count == 0 ? null : $"The form has {pairs[0].Name}={pairs[0].Value}.";
    }

    /// <summary>How a field may stand in a form: by its style, and an object or a list of objects as JSON too, which are no cells of the table.</summary>
    private static IEnumerable<IEnumerable<(string Name, string Value)>> Ways(DocumentParameter field, JsonNode? value, Func<string, string> escape)
    {
        if (value is JsonObject)
        {
            yield return [(escape(field.Name), escape(value.ToJsonString()))];
        }

        yield return StyleTable.Pairs(field, value, escape);
        if (value is JsonArray items && items.Any(static item => item is JsonObject or JsonArray))
        {
            yield return [.. items.Select(item => (escape(field.Name), escape(item?.ToJsonString() ?? "null")))];
            yield return [(escape(field.Name), escape(value.ToJsonString()))];
        }
    }
}
