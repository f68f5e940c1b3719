using System.Text.Json.Nodes;
using Generated.Flora;

namespace RuntimeTests.Schema;

/// <summary>A schema of the document where a call of the client meets it.</summary>
/// <param name="Path">The JSON path of the schema's object in the response.</param>
/// <param name="Surround">The whole response around such an object.</param>
/// <param name="CallAsync">The call.</param>
internal sealed record ResponseSchema(string Path, Func<JsonNode, JsonNode> Surround, Func<FloraClient, Task> CallAsync)
{
    public static IReadOnlyDictionary<string, ResponseSchema> All { get; } = new Dictionary<string, ResponseSchema>
    {
        ["AssetRetrieveResponse"] = new("$", static response => response, static client => client.Assets.RetrieveAsync("a")),
        ["AssetCreateResponse"] = new("$", static response => response, CreateAsync),
        ["AssetCompleteResponse"] = new("$", static response => response, static client => client.Assets.CompleteAsync("a")),
        ["AssetRetryResponse"] = new("$", static response => response, static client => client.Assets.RetryAsync("a")),
        ["AssetsCursorPage"] = new("$", static response => response, ListAsync),
        ["AssetsCursorPageMeta"] = new("$.meta", static meta => Page(meta: meta), ListAsync),
        ["AssetListResponse"] = new("$.assets[1]", static item => Page(item: item), ListAsync),
        ["AssetUpload"] = new("$.upload", WithUpload, CreateAsync),
    };

    private static Task CreateAsync(FloraClient client) => client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

    private static Task ListAsync(FloraClient client) => client.Assets.ListAsync().AsTask();

    private static JsonObject Page(JsonNode? meta = null, JsonNode? item = null)
        => new()
        {
            ["assets"] = new JsonArray(FloraDocument.Sample("AssetListResponse"), item ?? FloraDocument.Sample("AssetListResponse")),
            ["meta"] = meta ?? FloraDocument.Sample("AssetsCursorPageMeta"),
        };

    private static JsonObject WithUpload(JsonNode upload)
    {
        JsonObject response = FloraDocument.Sample("AssetCreateResponse");
        response["upload"] = upload;
        return response;
    }
}
