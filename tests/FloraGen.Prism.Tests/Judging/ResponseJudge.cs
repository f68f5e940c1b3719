using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Calling;
using FloraGen.Prism.Tests.Documents;
using FloraGen.Prism.Tests.Samples;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>Whether a client made of a response what it is.</summary>
internal static class ResponseJudge
{
    /// <returns>What is wrong; null when nothing is.</returns>
    public static string? FaultOf(DocumentOperation operation, CallResult result)
    {
        SentRequest sent = result.Sent!;
        if (result.Failure is { } failure)
        {
            // Where the document knows failures only, one of them is the response.
            bool isDocumented = !operation.HasSuccess && failure.GetType().GetProperty("StatusCode")?.GetValue(failure) is { } status && (int)status == sent.Status;
            return isDocumented ? null : $"{sent.Status}: {failure.GetType().Name}: {failure.Message}";
        }

        return result.Response is null || sent.Response.Length == 0 ? null : Meaning.Difference(Encoding.UTF8.GetString(sent.Response), result.Response);
    }

    /// <summary>Whether the response is what its schema says. Prism takes the text of a number for a number, and knows not every format.</summary>
    public static bool Fits(DocumentOperation operation, SentRequest sent)
    {
        try
        {
            return operation.ResponseOf(sent.Status, sent.ResponseType) is not { } schema || SchemaFit.Fits(schema, JsonNode.Parse(sent.Response));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
