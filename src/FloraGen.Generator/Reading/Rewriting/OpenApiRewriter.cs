using System.Globalization;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using Newtonsoft.Json;

namespace FloraGen.Reading.Rewriting;

/// <summary>
/// Writes the operations of a document as the JSON of OpenAPI 3.0 that NSwag.Core reads: what 3.1 and 3.2 say in their own way
/// is said in 3.0's, references are put in place, and each part names the element that it comes from. Schemas are not among it:
/// NJsonSchema knows those of 3.0, and 3.1's are all of JSON Schema, so they are read from the tree, where nothing is lost.
/// </summary>
internal sealed class OpenApiRewriter(ReadingContext context)
{
    /// <summary>The extension that leads from what NSwag.Core read back to its element.</summary>
    public const string PlaceKey = "x-floragen-place";

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public string Rewrite()
    {
        StringWriter text = new(CultureInfo.InvariantCulture);
        using (JsonTextWriter writer = new(text) { Culture = CultureInfo.InvariantCulture })
        {
            writer.WriteStartObject();
            Write(writer, "openapi", "3.0.3");
            WriteInfo(writer, context.Tree.Root["info"]);
            WriteTags(writer, context.Tree.Root["tags"]);
            WritePaths(writer, context.Tree.Child(context.Tree.Root, "paths"));
            writer.WriteEndObject();
        }

        return text.ToString();
    }

    /// <summary>NSwag.Core refuses a document without a title or a version; that they lack is no reason to have no client.</summary>
    private static void WriteInfo(JsonTextWriter writer, SpecElement? info)
    {
        writer.WritePropertyName("info");
        writer.WriteStartObject();
        Write(writer, "title", info?.Text("title") ?? "");
        Write(writer, "version", info?.Text("version") ?? "");
        WriteIfThere(writer, info, "description");
        writer.WriteEndObject();
    }

    private static void WriteTags(JsonTextWriter writer, SpecElement? tags)
    {
        writer.WritePropertyName("tags");
        writer.WriteStartArray();
        foreach (SpecElement tag in tags?.Items.Where(static tag => tag.Text("name") is not null) ?? [])
        {
            writer.WriteStartObject();
            Write(writer, "name", tag.Text("name")!);
            WriteIfThere(writer, tag, "description");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePaths(JsonTextWriter writer, SpecElement? paths)
    {
        writer.WritePropertyName("paths");
        writer.WriteStartObject();
        foreach (SpecElement path in paths?.Members.Where(static path => !path.Key.StartsWith("x-", StringComparison.Ordinal)) ?? [])
        {
            context.Step();
            if (Followed(path) is not { Mapping: not null } item)
            {
                continue;
            }

            writer.WritePropertyName(path.Key);
            writer.WriteStartObject();
            IEnumerable<SpecElement> operations = item.Members.Where(static member => s_methods.Contains(member.Key))
                .Concat(item["additionalOperations"]?.Members ?? []);
            foreach (SpecElement method in operations.Where(static operation => operation.Mapping is not null).GroupBy(static operation => operation.Key).Select(static same => same.First()))
            {
                if (Followed(method) is { Mapping: not null } operation)
                {
                    writer.WritePropertyName(method.Key);
                    WriteOperation(writer, operation, item["parameters"]);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteOperation(JsonTextWriter writer, SpecElement operation, SpecElement? shared)
    {
        writer.WriteStartObject();
        Write(writer, PlaceKey, operation.Pointer);
        foreach (string key in new[] { "operationId", "summary", "description" })
        {
            WriteIfThere(writer, operation, key);
        }

        writer.WritePropertyName("deprecated");
        writer.WriteValue(operation.IsTrue("deprecated"));
        writer.WritePropertyName("tags");
        writer.WriteStartArray();
        foreach (SpecScalar tag in (operation["tags"]?.Items ?? []).Select(static tag => tag.Node).OfType<SpecScalar>())
        {
            writer.WriteValue(tag.Text);
        }

        writer.WriteEndArray();
        WriteParameters(writer, operation["parameters"], shared);
        WriteBody(writer, operation["requestBody"]);
        WriteResponses(writer, operation["responses"]);
        writer.WriteEndObject();
    }

    /// <summary>The operation's own parameters, and those of its path that it does not replace.</summary>
    private void WriteParameters(JsonTextWriter writer, SpecElement? own, SpecElement? shared)
    {
        writer.WritePropertyName("parameters");
        writer.WriteStartArray();
        HashSet<(string?, string?)> seen = [];
        foreach (SpecElement parameter in (own?.Items ?? []).Concat(shared?.Items ?? []).Select(Followed).OfType<SpecElement>())
        {
            context.Step();
            if (parameter.Text("name") is not { } name || parameter.Text("in") is not { } location || !seen.Add((name, location)))
            {
                continue;
            }

            writer.WriteStartObject();
            Write(writer, PlaceKey, parameter.Pointer);
            Write(writer, "name", name);
            // 3.2's querystring is no word of 3.0; its element tells it apart.
            Write(writer, "in", location is "path" or "header" or "cookie" ? location : "query");
            writer.WritePropertyName("required");
            writer.WriteValue(parameter.IsTrue("required") || location == "path");
            WriteIfThere(writer, parameter, "description");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteBody(JsonTextWriter writer, SpecElement? body)
    {
        if (body is null || Followed(body) is not { Mapping: not null } actual)
        {
            return;
        }

        writer.WritePropertyName("requestBody");
        writer.WriteStartObject();
        WriteIfThere(writer, actual, "description");
        writer.WritePropertyName("required");
        writer.WriteValue(actual.IsTrue("required"));
        WriteContent(writer, actual);
        writer.WriteEndObject();
    }

    /// <summary>3.1 lets an operation go without responses; 3.0 does not.</summary>
    private void WriteResponses(JsonTextWriter writer, SpecElement? responses)
    {
        writer.WritePropertyName("responses");
        writer.WriteStartObject();
        foreach (SpecElement response in responses?.Members.Where(static response => !response.Key.StartsWith("x-", StringComparison.Ordinal)) ?? [])
        {
            context.Step();
            if (Followed(response) is not { Mapping: not null } actual)
            {
                continue;
            }

            writer.WritePropertyName(response.Key);
            writer.WriteStartObject();
            Write(writer, "description", actual.Text("description") ?? "");
            WriteContent(writer, actual);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteContent(JsonTextWriter writer, SpecElement owner)
    {
        writer.WritePropertyName("content");
        writer.WriteStartObject();
        foreach (SpecElement media in owner["content"]?.Members ?? [])
        {
            writer.WritePropertyName(media.Key);
            writer.WriteStartObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private SpecElement? Followed(SpecElement element)
    {
        if (context.Tree.Follow(element) is { } end)
        {
            return end;
        }

        Resolving.ReferenceFault.Report(context, element, SpecTree.ReferenceOf(element)!, "what it stands for is left out");
        return null;
    }

    private static void WriteIfThere(JsonTextWriter writer, SpecElement? owner, string key)
    {
        if (owner?.Text(key) is { } text)
        {
            Write(writer, key, text);
        }
    }

    private static void Write(JsonTextWriter writer, string key, string text)
    {
        writer.WritePropertyName(key);
        writer.WriteValue(text);
    }
}
