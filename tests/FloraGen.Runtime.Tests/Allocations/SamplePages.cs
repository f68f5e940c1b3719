using System.Globalization;
using System.Text;

namespace RuntimeTests.Allocations;

/// <summary>Responses whose assets have a value for each member.</summary>
internal static class SamplePages
{
    public static byte[] Asset() => Encoding.UTF8.GetBytes(Members("asset_tulip", "\"2026-03-20T09:15:30Z\"", ",\"failure_message\":null"));

    public static byte[] Of(int count)
    {
        IEnumerable<string> assets = Enumerable.Range(0, count).Select(static index => Members(
            "asset_" + index.ToString("00000000", CultureInfo.InvariantCulture), "1773997200", ",\"node_id\":\"node_7\",\"project_id\":\"project_spring\""));
        return Encoding.UTF8.GetBytes($"{{\"assets\":[{string.Join(',', assets)}],\"meta\":{{\"next_cursor\":\"page-2\"}}}}");
    }

    private static string Members(string id, string createdAt, string more) => $$"""
        {"asset_id":"{{id}}","content_type":"image/jpeg","created_at":{{createdAt}},"description":"A fern in the morning light","height":1080,"name":"{{id}}.jpg",
        "size_bytes":482133,"status":"ready","upload_content_type":"image/jpeg","uploaded_via":"url","url":"https://files.example.com/{{id}}","width":1920,
        "workspace_id":"ws_garden"{{more}}}
        """;
}
