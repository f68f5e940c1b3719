using System.Net;
using System.Text;

namespace EcosystemTests.Support;

/// <summary>Responses of FLORA.</summary>
internal static class Responses
{
    public const string UploadUrl = "https://upload.example/form?signature=hidden";

    public const string Asset =
        """{"asset_id":"ast_1","content_type":"image/png","created_at":"2026-01-02T03:04:05Z","description":null,"failure_message":null,"height":null,"name":"tulip.png","size_bytes":null,"status":"ready","upload_content_type":null,"uploaded_via":"url","url":null,"width":null,"workspace_id":"ws_1"}""";

    public const string Created =
        $$$"""{"asset_id":"ast_1","status":"pending_upload","uploaded_via":"signed_url","url":"https://files.example/ast_1","visibility":"workspace","workspace_id":"ws_1","upload":{"content_type":"multipart/form-data","file_field":"file","form_fields":{"policy":"hidden"},"method":"POST","url":"{{{UploadUrl}}}"}}""";

    /// <summary>The asset, or an error.</summary>
    public static HttpResponseMessage Of(HttpStatusCode status)
    {
        HttpResponseMessage response = Of(status, status == HttpStatusCode.OK ? Asset : """{"error":{"code":"unknown_error","message":"The key hidden is wrong."}}""");
        response.Headers.Add("request-id", "req_1");
        return response;
    }

    public static HttpResponseMessage Of(HttpStatusCode status, string json)
        => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
