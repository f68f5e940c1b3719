using System.Text.Json.Nodes;

namespace RuntimeTests.Support;

/// <summary>JSON of valid responses, to be damaged by tests.</summary>
internal static class ResponseJson
{
    public static JsonObject Asset(string status = "ready") => new()
    {
        ["asset_id"] = "ast_1",
        ["content_type"] = "image/png",
        ["created_at"] = "2026-01-02T03:04:05Z",
        ["description"] = null,
        ["failure_message"] = status == "failed" ? "It is no picture." : null,
        ["height"] = 480,
        ["name"] = "tulip.png",
        ["size_bytes"] = 1234,
        ["status"] = status,
        ["upload_content_type"] = "image/png",
        ["uploaded_via"] = "signed_url",
        ["url"] = "https://files.example/ast_1",
        ["width"] = 640,
        ["workspace_id"] = "ws_1",
    };

    public static JsonObject Item(string id) => new()
    {
        ["asset_id"] = id,
        ["content_type"] = "image/png",
        ["created_at"] = 1767323045,
        ["description"] = null,
        ["height"] = null,
        ["name"] = id,
        ["size_bytes"] = null,
        ["status"] = "ready",
        ["upload_content_type"] = null,
        ["uploaded_via"] = "url",
        ["url"] = null,
        ["width"] = null,
        ["workspace_id"] = "ws_1",
    };

    public static JsonObject Page(string? cursor, params string[] ids) => new()
    {
        ["assets"] = new JsonArray([.. ids.Select(Item)]),
        ["meta"] = new JsonObject { ["next_cursor"] = cursor },
    };

    public static JsonObject Created(string uploadUrl = "https://upload.example/form?signature=secret") => new()
    {
        ["asset_id"] = "ast_1",
        ["status"] = "pending_upload",
        ["uploaded_via"] = "signed_url",
        ["url"] = "https://files.example/ast_1",
        ["visibility"] = "workspace",
        ["workspace_id"] = "ws_1",
        ["upload"] = new JsonObject
        {
            ["content_type"] = "multipart/form-data",
            ["file_field"] = "file",
            ["form_fields"] = new JsonObject { ["z"] = "1", ["a"] = "2", ["m\"\r\n"] = "3" },
            ["method"] = "POST",
            ["url"] = uploadUrl,
        },
    };

    public static string Error(string code, string message = "No.") => new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
    }.ToJsonString();
}
