using System.Text.Json.Nodes;
using FloraGen.Reading.Text;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Values of a document, as JSON.</summary>
internal static class SpecJson
{
    public static JsonNode? Of(SpecNode node) => node switch
    {
        SpecMapping mapping => new JsonObject(mapping.Entries.DistinctBy(static entry => entry.Key).Select(static entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        SpecSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        SpecScalar { Kind: SpecScalarKind.Null } => null,
        SpecScalar { Kind: SpecScalarKind.Boolean } truth => JsonValue.Create(truth.Text.StartsWith("t", StringComparison.OrdinalIgnoreCase)),
        SpecScalar { Kind: SpecScalarKind.Number } number => Number(number.Text),
        _ => JsonValue.Create(((SpecScalar)node).Text),
    };

    private static JsonNode? Number(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return JsonValue.Create(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
