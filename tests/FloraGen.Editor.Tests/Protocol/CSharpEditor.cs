using System.Text.Json.Nodes;

namespace FloraGen.Editor.Tests.Protocol;

/// <summary>An editor with one file open.</summary>
internal sealed class CSharpEditor(LanguageServer server, string file, string text)
{
    private readonly Uri _uri = new(file);

    public async Task OpenAsync(string folder)
    {
        _ = await server.AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(folder).AbsoluteUri,
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true },
                ["textDocument"] = new JsonObject { ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("plaintext", "markdown") } },
            },
        });
        await server.TellAsync("initialized", []);
        await server.TellAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = _uri.AbsoluteUri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = text },
        });
    }

    /// <summary>What is offered where the mark stands.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string mark)
    {
        JsonNode? response = await server.AskAsync("textDocument/completion", At(mark));
        JsonArray items = response is JsonArray array ? array : response?["items"]?.AsArray() ?? [];
        return [.. items.Select(static item => item!["label"]!.GetValue<string>())];
    }

    public async Task<string> HoverAsync(string mark)
        => (await server.AskAsync("textDocument/hover", At(mark)))?["contents"]?["value"]?.GetValue<string>() ?? "";

    /// <summary>The text of the document in which the definition stands.</summary>
    public async Task<string> DefinitionAsync(string mark)
    {
        JsonNode? response = await server.AskAsync("textDocument/definition", At(mark));
        JsonNode? location = response is JsonArray locations ? locations.FirstOrDefault() : response;
        string uri = location?["uri"]?.GetValue<string>() ?? throw new InvalidOperationException($"No definition of '{mark}'.");
        JsonNode? document = await server.AskAsync("csharp/metadata", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        int line = location!["range"]!["start"]!["line"]!.GetValue<int>();
        return $"{uri}: {document!["source"]!.GetValue<string>().Split('\n')[line].Trim()}";
    }

    /// <summary>Line, counted from 1, and code of each diagnostic.</summary>
    public async Task<IReadOnlyList<string>> DiagnoseAsync()
    {
        JsonNode? response = await server.AskAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = Document() });
        return [.. response!["items"]!.AsArray().Select(static item => $"{item!["range"]!["start"]!["line"]!.GetValue<int>() + 1}: {item["code"]}")];
    }

    private JsonObject Document() => new() { ["uri"] = _uri.AbsoluteUri };

    private JsonObject At(string mark)
    {
        int index = text.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(index >= 0, $"There is no '{mark}' in the text.");
        string before = text[..index];
        return new JsonObject
        {
            ["textDocument"] = Document(),
            ["position"] = new JsonObject
            {
                ["line"] = before.Count(static sign => sign == '\n'),
                ["character"] = index - (before.LastIndexOf('\n') + 1),
            },
        };
    }
}
