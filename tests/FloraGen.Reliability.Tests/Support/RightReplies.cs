using System.Text;

namespace Reliability.Support;

/// <summary>What a server returns to the calls of the matrix when nothing goes wrong.</summary>
internal static class RightReplies
{
    public const string Asset = """
        {"asset_id":"ast_1","content_type":"image/png","created_at":"2026-01-02T03:04:05Z","description":null,"failure_message":null,"height":480,
        "name":"tulip.png","size_bytes":1234,"status":"ready","upload_content_type":"image/png","uploaded_via":"signed_url",
        "url":"https://files.example/ast_1","width":640,"workspace_id":"ws_1"}
        """;

    public static string Created(Uri url) => $$$"""
        {"asset_id":"ast_1","status":"pending_upload","uploaded_via":"signed_url","url":"https://files.example/ast_1","visibility":"workspace",
        "workspace_id":"ws_1","upload":{"content_type":"multipart/form-data","file_field":"file","form_fields":{"key":"k","policy":"hunter2-policy"},
        "method":"POST","url":"{{{url}}}form?signature=hunter2-signature"}}
        """;

    public static string Page(string? cursor, params string[] ids)
    {
        IEnumerable<string> assets = ids.Select(static id =>
            $$"""
            {"asset_id":"{{id}}","content_type":"image/png","created_at":1767323045,"description":null,"height":null,"name":"{{id}}","size_bytes":null,
            "status":"ready","upload_content_type":null,"uploaded_via":"url","url":null,"width":null,"workspace_id":"ws_1"}
            """);
        return $$$"""{"assets":[{{{string.Join(',', assets)}}}],"meta":{"next_cursor":{{{(cursor is null ? "null" : $"\"{cursor}\"")}}} } }""";
    }

    public static Reply To(FaultServer server, string target)
        => To(server.Url, server.Requests[^1].Head.StartsWith("POST", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, target);

    /// <param name="url">Where the server is.</param>
    /// <param name="method">What is asked for: FLORA's assets are listed and created at one path.</param>
    /// <param name="target">The path and the query.</param>
    public static Reply To(Uri url, HttpMethod method, string target) => target.Split('?')[0] switch
    {
        "/assets" when target.Contains("cursor=", StringComparison.Ordinal) => Reply.Json(Page(null, "c")),
        "/assets" => Reply.Json(method == HttpMethod.Post ? Created(url) : Page("next", "a", "b")),
        "/form" => Reply.Json("{\"etag\":\"x\"}"),
        "/pieces/p/picture" => new Reply("image/png", [.. Enumerable.Repeat((byte)7, 1000)]),
        "/pieces/p/label" => new Reply("text/plain", Encoding.UTF8.GetBytes("A tulip of clay")),
        "/pieces/p/events" => new Reply("text/event-stream", Encoding.UTF8.GetBytes("data: {\"kind\":\"start\"}\n\ndata: {\"kind\":\"turn\"}\n\ndata: {\"kind\":\"end\"}\n\n")),
        "/token" => Reply.Json("{\"access_token\":\"hunter2-token\",\"token_type\":\"Bearer\",\"expires_in\":3600}"),
        "/orders/o" => Reply.Json("{\"kind\":\"done\"}"),
        _ => Reply.Json(Asset),
    };
}
