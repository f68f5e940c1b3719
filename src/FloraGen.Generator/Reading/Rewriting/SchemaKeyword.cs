using FloraGen.Reading.Text;
using Newtonsoft.Json;

namespace FloraGen.Reading.Rewriting;

/// <summary>Keywords of a schema that OpenAPI 3.1 writes in a way that 3.0 does not know.</summary>
internal static class SchemaKeyword
{
    public static bool TryWrite(JsonTextWriter writer, SpecEntry entry)
    {
        switch (entry.Key)
        {
            case "type" when entry.Value is SpecSequence types:
                WriteTypes(writer, [.. types.Items.OfType<SpecScalar>().Select(static type => type.Text)]);
                return true;

            case "type" when entry.Value is SpecScalar { Text: "null" }:
                WriteTypes(writer, ["null"]);
                return true;

            case "const" when entry.Value is SpecScalar { Kind: SpecScalarKind.String } text:
                writer.WritePropertyName("enum");
                writer.WriteStartArray();
                writer.WriteValue(text.Text);
                writer.WriteEndArray();
                return true;

            case "x-nullable" when entry.Value is SpecScalar { Text: "true" }:
                WriteTypes(writer, ["null"]);
                return true;

            default:
                return false;
        }
    }

    /// <summary>One type beside null is that type, nullable; several types are none in particular.</summary>
    private static void WriteTypes(JsonTextWriter writer, IReadOnlyList<string> types)
    {
        string[] others = [.. types.Where(static type => type != "null").Distinct(StringComparer.Ordinal)];
        if (others.Length == 1)
        {
            writer.WritePropertyName("type");
            writer.WriteValue(others[0]);
        }

        if (types.Contains("null"))
        {
            writer.WritePropertyName("nullable");
            writer.WriteValue(true);
        }
    }
}
