using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Generated.Flora;
using Generated.Workshop;

namespace Reliability.Mutations;

/// <summary>A right response to damage, and the call that reads it.</summary>
/// <param name="Json">The right response.</param>
/// <param name="ReadAsync">Makes the call, and writes the value as JSON.</param>
internal sealed record MutatedBody(string Json, Func<HttpMessageHandler, Task<string>> ReadAsync)
{
    private const string Upload = """
        {"content_type":"multipart/form-data","file_field":"file","form_fields":{"key":"k","policy":"p"},"method":"POST","url":"https://upload.example/form"}
        """;

    private const string Started = """
        "asset_id":"ast_1","status":"pending_upload","url":"https://files.example/ast_1","visibility":"workspace","workspace_id":"ws_1","expires_at":"2026-01-02T03:04:05Z",
        "failure_message":null,"upload_url":"https://upload.example/form","upload":
        """;

    public static IReadOnlyDictionary<string, MutatedBody> All { get; } = new Dictionary<string, MutatedBody>
    {
        ["AssetRetrieveResponse"] = new(Support.RightReplies.Asset, static handler => WriteAsync(Flora(handler).Assets.RetrieveAsync("a"))),
        ["AssetCreateResponse"] = new($"{{\"uploaded_via\":\"signed_url\",{Started}{Upload}}}", static handler => WriteAsync(Flora(handler).Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" }))),
        ["AssetCompleteResponse"] = new($"{{{Started}{Upload}}}", static handler => WriteAsync(Flora(handler).Assets.CompleteAsync("a"))),
        ["AssetRetryResponse"] = new($"{{{Started}{Upload}}}", static handler => WriteAsync(Flora(handler).Assets.RetryAsync("a"))),
        ["AssetsCursorPage"] = new(Support.RightReplies.Page("next", "a", "b"), static handler => WriteAsync(Flora(handler).Assets.ListAsync().AsTask())),
        ["Piece of SendAsync"] = new(PieceJson, static handler => WriteAsync(Workshop(handler).SendAsync(HttpMethod.Get, "/x", TypeOf<Piece>()))),
        ["JsonElement of SendAsync"] = new(PieceJson, static async handler => (await Workshop(handler).SendAsync(HttpMethod.Get, "/x", TypeOf<JsonElement>())).GetRawText()),
        ["Piece"] = new(PieceJson, static handler => WriteAsync(Workshop(handler).Pieces.RetrieveAsync("p"))),
    };

    private const string PieceJson = """
        {"id":"7f9c24e5-2f6b-4d3a-9f0e-1a2b3c4d5e6f","made_at":"2026-01-02T03:04:05.25+02:00","sold_on":"2026-02-03","opens":"09:30:00","firing":"PT8H30M",
        "stamp":"AQID","material":"clay","grade":2,"weight":1.5,"price":12.50,"count":3,"serial":9007199254740993,"fragile":true,"note":null,
        "holder":{"type":"Gallery","city":"Bremen","rooms":["a","b"]},"size":"large","layers":[[1,2],[],[3]],"tags":{"a":"x","b":"y"},
        "measures":{"height":10.25,"width":null},"anything":{"deep":[1,"x",null]},"parts":[{"id":"7f9c24e5-2f6b-4d3a-9f0e-1a2b3c4d5e70",
        "made_at":"2026-01-02T03:04:05Z","material":"glass","holder":{"type":"Person","name":"Ada","born":"1815-12-10"},"size":2.5,"layers":[],"tags":{},"x":"unknown"}]}
        """;

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)JsonSerializerOptions.Default.GetTypeInfo(typeof(T));

    private static FloraClient Flora(HttpMessageHandler handler)
        => new(new HttpClient(handler, disposeHandler: false), new FloraClientOptions { ApiKey = "k", MaxRetries = 0 });

    private static WorkshopClient Workshop(HttpMessageHandler handler)
        => new(new HttpClient(handler, disposeHandler: false), new WorkshopClientOptions { MaxRetries = 0 });

    private static async Task<string> WriteAsync<T>(Task<T> call) => JsonSerializer.Serialize(await call);
}
