using System.Globalization;
using FloraGen.Diagnostics;
using FloraGen.Reading.Text;
using Newtonsoft.Json;

namespace FloraGen.Reading.Rewriting;

/// <summary>
/// Writes a positioned document as the JSON of OpenAPI 3.0 that NSwag.Core reads. What 3.1 says in its own way is said in
/// 3.0's; what nothing reads is left out; references that lead nowhere are reported and become "anything". Every node that
/// stays keeps its pointer, so what is read can be led back to its place in the text.
/// </summary>
internal sealed class OpenApiRewriter(SpecMapping root, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
{
    /// <summary>Aliases can make a short text unfold without end.</summary>
    private const int MaxNodes = 20_000_000;

    private readonly ReferenceChecker _references = new(root, report);
    private int _nodes;

    public string Rewrite()
    {
        StringWriter text = new(CultureInfo.InvariantCulture);
        using (JsonTextWriter writer = new(text) { Culture = CultureInfo.InvariantCulture })
        {
            Write(writer, root, OpenApiPart.Document);
        }

        return text.ToString();
    }

    private void Write(JsonTextWriter writer, SpecNode node, OpenApiPart part)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_nodes > MaxNodes)
        {
            throw new SpecTextException("YAML", "its aliases unfold to more than can be read", node.Place);
        }

        switch (node)
        {
            case SpecMapping mapping:
                WriteMapping(writer, mapping, part);
                break;
            case SpecSequence sequence:
                WriteSequence(writer, sequence, part);
                break;
            case SpecScalar when part == OpenApiPart.Schema:
                // `true` as a schema allows anything, and so does whatever else is no schema.
                WriteAnything(writer);
                break;
            default:
                WriteScalar(writer, (SpecScalar)node);
                break;
        }
    }

    private void WriteMapping(JsonTextWriter writer, SpecMapping mapping, OpenApiPart part)
    {
        if (part != OpenApiPart.Verbatim && OpenApiGrammar.ElementOf(part) is null && mapping["$ref"] is { } reference)
        {
            WriteReference(writer, mapping, reference, part);
            return;
        }

        writer.WriteStartObject();
        foreach (SpecEntry entry in mapping.Entries)
        {
            WriteEntry(writer, entry, part);
        }

        if (part == OpenApiPart.Document)
        {
            WriteInfo(writer, mapping["info"] as SpecMapping);
        }

        if (part == OpenApiPart.Operation && mapping["responses"] is null)
        {
            writer.WritePropertyName("responses");
            WriteAnything(writer);
        }

        writer.WriteEndObject();
    }

    private void WriteEntry(JsonTextWriter writer, SpecEntry entry, OpenApiPart part)
    {
        if (part == OpenApiPart.Document && entry.Key == "openapi")
        {
            writer.WritePropertyName(entry.Key);
            writer.WriteValue("3.0.3");
            return;
        }

        // 3.1's mutualTLS is as little ours to send as openIdConnect, which 3.0 has a word for.
        if (part == OpenApiPart.SecurityScheme && entry is { Key: "type", Value: SpecScalar { Text: "mutualTLS" } })
        {
            writer.WritePropertyName(entry.Key);
            writer.WriteValue("openIdConnect");
            return;
        }

        if (part == OpenApiPart.Document && entry.Key == "info")
        {
            return;
        }

        if (part == OpenApiPart.Schema && SchemaKeyword.TryWrite(writer, entry))
        {
            return;
        }

        OpenApiPart child = OpenApiGrammar.ChildOf(part, entry.Key);
        if (child == OpenApiPart.Dropped)
        {
            return;
        }

        writer.WritePropertyName(entry.Key);
        Write(writer, entry.Value, child);
    }

    /// <summary>NSwag.Core refuses a document without a title or a version; that they lack is no reason to have no client.</summary>
    private static void WriteInfo(JsonTextWriter writer, SpecMapping? info)
    {
        writer.WritePropertyName("info");
        writer.WriteStartObject();
        foreach (string key in new[] { "title", "version", "description" })
        {
            if (info?[key] is SpecScalar || key != "description")
            {
                writer.WritePropertyName(key);
                writer.WriteValue((info?[key] as SpecScalar)?.Text ?? "");
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>A schema may say more beside its reference (3.1): that is what allOf means in 3.0.</summary>
    private void WriteReference(JsonTextWriter writer, SpecMapping mapping, SpecNode reference, OpenApiPart part)
    {
        if (!_references.Leads(reference, out string target))
        {
            WriteAnything(writer);
            return;
        }

        bool hasSiblings = part == OpenApiPart.Schema && mapping.Entries.Count > 1;
        writer.WriteStartObject();
        if (hasSiblings)
        {
            foreach (SpecEntry entry in mapping.Entries.Where(static entry => entry.Key != "$ref"))
            {
                WriteEntry(writer, entry, part);
            }

            writer.WritePropertyName("allOf");
            writer.WriteStartArray();
            writer.WriteStartObject();
        }

        writer.WritePropertyName("$ref");
        writer.WriteValue(target);
        writer.WriteEndObject();
        if (hasSiblings)
        {
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    private void WriteSequence(JsonTextWriter writer, SpecSequence sequence, OpenApiPart part)
    {
        OpenApiPart element = OpenApiGrammar.ElementOf(part) ?? OpenApiPart.Verbatim;
        writer.WriteStartArray();
        foreach (SpecNode item in sequence.Items)
        {
            Write(writer, item, element);
        }

        writer.WriteEndArray();
    }

    private static void WriteAnything(JsonTextWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private static void WriteScalar(JsonTextWriter writer, SpecScalar scalar)
    {
        switch (scalar.Kind)
        {
            case SpecScalarKind.Null:
                writer.WriteNull();
                break;
            case SpecScalarKind.Boolean:
                writer.WriteValue(scalar.Text is "true" or "True" or "TRUE");
                break;
            case SpecScalarKind.Number when long.TryParse(scalar.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long whole):
                writer.WriteValue(whole);
                break;
            case SpecScalarKind.Number:
                writer.WriteValue(double.Parse(scalar.Text, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteValue(scalar.Text);
                break;
        }
    }
}
