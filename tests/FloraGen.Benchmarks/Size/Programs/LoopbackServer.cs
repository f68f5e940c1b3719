using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>As much of FLORA as the two programs ask for, on loopback: one connection, bodies of known length.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _reads;

    public LoopbackServer()
    {
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v1/");

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        while (true)
        {
            using TcpClient connection = await _listener.AcceptTcpClientAsync();
            NetworkStream stream = connection.GetStream();
            while (await RequestAsync(stream) is { } line)
            {
                (int status, string body) = Respond(line);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(
                    $"HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nrequest-id: req_1\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
            }
        }
    }

    /// <returns>The request's first line; null at the end of the connection.</returns>
    private static async Task<string?> RequestAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[16 * 1024];
        for (int length = 0; ;)
        {
            int count = await stream.ReadAsync(buffer.AsMemory(length));
            if (count == 0)
            {
                return null;
            }

            length += count;
            string text = Encoding.ASCII.GetString(buffer, 0, length);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && length >= end + 4 + BodyLength(text))
            {
                return text[..text.IndexOf('\r')];
            }
        }
    }

    private static int BodyLength(string head)
    {
        const string Name = "content-length: ";
        int at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head.AsSpan(at + Name.Length, head.IndexOf('\r', at) - at - Name.Length));
    }

    private (int Status, string Body) Respond(string line) => line.Split(' ') switch
    {
        ["POST", ..] => (200, """{"asset_id":"asset_1","status":"pending_upload","uploaded_via":"url","url":"https://files.example/tulip.png","visibility":"workspace","workspace_id":"ws_garden"}"""),
        [_, var path, ..] when path.EndsWith("/asset_1", StringComparison.Ordinal) => (200, Asset(_reads++ == 0 ? "pending_upload" : "ready", "\"2026-03-20T09:00:00Z\"", "\"failure_message\":null,")),
        [_, var path, ..] when path.Contains("cursor=", StringComparison.Ordinal) => (200, $$"""{"assets":[{{Asset("failed", "null")}}],"meta":{"next_cursor":null} }"""),
        [_, var path, ..] when path.Contains("/assets?", StringComparison.Ordinal) => (200, $$"""{"assets":[{{Asset("ready", "1773997200")}},{{Asset("ready", "1773997201")}}],"meta":{"next_cursor":"page-2"} }"""),
        _ => (404, """{"error":{"code":"not_found","message":"There is no such asset."} }"""),
    };

    private static string Asset(string status, string created, string more = "") => $$"""
        {"asset_id":"asset_1","content_type":"image/png","created_at":{{created}},"description":null,{{more}}"height":600,"name":"tulip.png","size_bytes":90210,
        "status":"{{status}}","upload_content_type":"image/png","uploaded_via":"url","url":"https://files.example/tulip.png","width":800,"workspace_id":"ws_garden"}
        """;
}
