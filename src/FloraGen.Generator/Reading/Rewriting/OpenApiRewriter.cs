using System.Globalization;
using FloraGen.Diagnostics;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Rewriting;

/// <summary>
/// Says the operations of a document in the tokens of OpenAPI 3.0 that NSwag.Core reads: what 3.1 and 3.2 say in their own way
/// is said in 3.0's, references are resolved, and each part names the element that it comes from. Schemas are not among it:
/// NJsonSchema knows those of 3.0, and 3.1's are all of JSON Schema, so they are read from the tree, where nothing is lost.
/// So are responses and media types, of which there are more than of all the rest.
/// </summary>
internal sealed class OpenApiRewriter(ReadingContext context)
{
    /// <summary>The extension that leads from what NSwag.Core read back to its element.</summary>
    public const string LocationKey = "x-floragen-location";

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public JsonTokens Rewrite()
    {
        JsonTokens tokens = new();
        tokens.StartObject();
        tokens.Add("openapi", "3.0.3");
        WriteInfo(tokens, context.Tree.Root["info"]);
        WriteTags(tokens, context.Tree.Root["tags"]);
        WritePaths(tokens, context.Tree.Child(context.Tree.Root, "paths"));
        tokens.EndObject();
        return tokens;
    }

    /// <summary>NSwag.Core refuses a document without a title or a version; that they lack is no reason to have no client.</summary>
    private static void WriteInfo(JsonTokens tokens, SpecElement? info)
    {
        tokens.Name("info");
        tokens.StartObject();
        tokens.Add("title", info?.Text("title") ?? "");
        tokens.Add("version", info?.Text("version") ?? "");
        WriteIfThere(tokens, info, "description");
        tokens.EndObject();
    }

    private static void WriteTags(JsonTokens tokens, SpecElement? tags)
    {
        tokens.Name("tags");
        tokens.StartArray();
        foreach (SpecElement tag in tags?.Items.Where(static tag => tag.Text("name") is not null) ?? [])
        {
            tokens.StartObject();
            tokens.Add("name", tag.Text("name")!);
            WriteIfThere(tokens, tag, "description");
            tokens.EndObject();
        }

        tokens.EndArray();
    }

    private void WritePaths(JsonTokens tokens, SpecElement? paths)
    {
        tokens.Name("paths");
        tokens.StartObject();
        foreach (SpecElement path in paths?.Members.Where(static path => !path.Key.StartsWith("x-", StringComparison.Ordinal)) ?? [])
        {
            context.Step();
            if (Followed(path) is not { Mapping: not null } item)
            {
                continue;
            }

            tokens.Name(path.Key);
            tokens.StartObject();
            IEnumerable<SpecElement> operations = item.Members.Where(static member => s_methods.Contains(member.Key))
                .Concat(item["additionalOperations"]?.Members ?? []);
            foreach (SpecElement method in operations.Where(static operation => operation.Mapping is not null).GroupBy(static operation => operation.Key).Select(static same => same.First()))
            {
                if (Followed(method) is { Mapping: not null } operation)
                {
                    tokens.Name(method.Key);
                    WriteOperation(tokens, operation, item["parameters"]);
                }
            }

            tokens.EndObject();
        }

        tokens.EndObject();
    }

    private void WriteOperation(JsonTokens tokens, SpecElement operation, SpecElement? shared)
    {
        tokens.StartObject();
        tokens.Add(LocationKey, operation.Pointer);
        foreach (string key in new[] { "operationId", "summary", "description" })
        {
            WriteIfThere(tokens, operation, key);
        }

        tokens.Name("deprecated");
        tokens.Value(operation.IsTrue("deprecated"));
        tokens.Name("tags");
        tokens.StartArray();
        foreach (SpecScalar tag in (operation["tags"]?.Items ?? []).Select(static tag => tag.Node).OfType<SpecScalar>())
        {
            tokens.Value(tag.Text);
        }

        tokens.EndArray();
        WriteParameters(tokens, operation["parameters"], shared);
        WriteBody(tokens, operation["requestBody"]);
        WriteResponses(tokens, operation["responses"]);
        tokens.EndObject();
    }

    /// <summary>The operation's own parameters, and those of its path that it does not replace.</summary>
    private void WriteParameters(JsonTokens tokens, SpecElement? own, SpecElement? shared)
    {
        tokens.Name("parameters");
        tokens.StartArray();
        HashSet<(string?, string?)> seen = [];
        foreach (SpecElement parameter in (own?.Items ?? []).Concat(shared?.Items ?? []).Select(Followed).OfType<SpecElement>())
        {
            context.Step();
            if (parameter.Text("name") is not { } name || parameter.Text("in") is not { } location || !seen.Add((name, location)))
            {
                continue;
            }

            tokens.StartObject();
            tokens.Add(LocationKey, parameter.Pointer);
            tokens.Add("name", name);
            // 3.2's querystring is no word of 3.0; its element tells it apart.
            tokens.Add("in", location is "path" or "header" or "cookie" ? location : "query");
            tokens.Name("required");
            tokens.Value(parameter.IsTrue("required") || location == "path");
            WriteIfThere(tokens, parameter, "description");
            tokens.EndObject();
        }

        tokens.EndArray();
    }

    private void WriteBody(JsonTokens tokens, SpecElement? body)
    {
        if (body is null || Followed(body) is not { Mapping: not null } actual)
        {
            return;
        }

        tokens.Name("requestBody");
        tokens.StartObject();
        WriteIfThere(tokens, actual, "description");
        tokens.Name("required");
        tokens.Value(actual.IsTrue("required"));
        tokens.EndObject();
    }

    /// <summary>NSwag.Core refuses an operation without responses. What they say is read from the tree; a reference that leads nowhere is told here.</summary>
    private void WriteResponses(JsonTokens tokens, SpecElement? responses)
    {
        tokens.Name("responses");
        tokens.StartObject();
        foreach (SpecElement response in responses?.Members.Where(static response => !response.Key.StartsWith("x-", StringComparison.Ordinal)) ?? [])
        {
            context.Step();
            _ = Followed(response);
        }

        tokens.EndObject();
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

    private static void WriteIfThere(JsonTokens tokens, SpecElement? owner, string key)
    {
        if (owner?.Text(key) is { } text)
        {
            tokens.Add(key, text);
        }
    }
}
