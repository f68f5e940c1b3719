using System.Buffers;
using System.Text.Json;

namespace FloraGen.Benchmarks.Running;

/// <summary>Responses as FLORA's document describes them: nine assets of ten are ready, the others have little to say yet.</summary>
internal static class SampleJson
{
    public static byte[] AssetPage(int count, string? nextCursor = "cursor_next") => Write(writer =>
    {
        writer.WriteStartArray("assets");
        for (int index = 0; index < count; index++)
        {
            WriteListedAsset(writer, index);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("meta");
        writer.WriteString("next_cursor", nextCursor);
        writer.WriteEndObject();
    });

    public static byte[] Asset(string id) => Write(writer =>
    {
        WriteStart(writer, id, isReady: true);
        writer.WriteString("created_at", "2026-03-20T09:15:30.5Z");
        writer.WriteNull("failure_message");
    });

    public static byte[] ModelPage(int count) => Write(writer =>
    {
        writer.WriteStartArray("data");
        for (int index = 0; index < count; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "model");
            writer.WriteString("id", $"model-name-{index:000}-20260320");
            writer.WriteString("display_name", $"Model Name {index:000}");
            writer.WriteString("created_at", "2026-03-20T00:00:00Z");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("has_more", false);
        writer.WriteString("first_id", "model-name-000-20260320");
        writer.WriteString("last_id", $"model-name-{count - 1:000}-20260320");
    });

    private static void WriteListedAsset(Utf8JsonWriter writer, int index)
    {
        bool isReady = index % 10 != 9;
        writer.WriteStartObject();
        WriteStart(writer, $"asset_{index:00000000}", isReady);
        writer.WriteNumber("created_at", 1773997200 + index);
        if (isReady)
        {
            writer.WriteString("node_id", $"node_{index % 97}");
            writer.WriteString("project_id", "project_spring");
        }

        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, string id, bool isReady)
    {
        writer.WriteString("asset_id", id);
        writer.WriteString("content_type", "image/jpeg");
        writer.WriteString("description", isReady ? "A fern in the morning light, seen from below" : null);
        writer.WriteString("name", id + ".jpg");
        writer.WriteString("status", isReady ? "ready" : "pending_upload");
        writer.WriteString("upload_content_type", isReady ? null : "image/jpeg");
        writer.WriteString("uploaded_via", isReady ? "url" : "signed_url");
        writer.WriteString("url", isReady ? "https://files.example.com/" + id : null);
        writer.WriteString("workspace_id", "ws_garden");
        if (isReady)
        {
            writer.WriteNumber("height", 1080);
            writer.WriteNumber("width", 1920);
            writer.WriteNumber("size_bytes", 482133);
            return;
        }

        writer.WriteNull("height");
        writer.WriteNull("width");
        writer.WriteNull("size_bytes");
    }

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
