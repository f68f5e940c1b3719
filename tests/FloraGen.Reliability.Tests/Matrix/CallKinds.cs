using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Generated.Flora;
using Generated.Workshop;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>The columns of the matrix.</summary>
internal static class CallKinds
{
    private static readonly JsonTypeInfo<AssetRetrieveResponse> s_assetType =
        (JsonTypeInfo<AssetRetrieveResponse>)JsonSerializerOptions.Default.GetTypeInfo(typeof(AssetRetrieveResponse));

    public static IReadOnlyList<CallKind> All { get; } =
    [
        new("GET", static async (clients, token) => (await clients.Flora.Assets.RetrieveAsync("ast_1", cancellationToken: token))?.AssetId ?? "") { HasBody = false },
        new("POST with a key", static async (clients, token)
            => (await clients.Flora.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" }, cancellationToken: token))?.AssetId ?? "") { HasKey = true },
        new("POST without", static async (clients, token)
            => (await clients.Flora.SendAsync(HttpMethod.Post, "/assets/ast_1/notes", s_assetType, JsonSerializer.SerializeToElement(new { note = "x" }), cancellationToken: token))?.AssetId ?? ""),
        new("page", ListAsync) { HasBody = false, Before = 1, Right = "a b c" },
        new("upload", static (clients, token) => UploadAsync(clients, FilePartOf(canSeek: true), token)) { Right = "sent" },
        new("upload of a stream read once", static (clients, token) => UploadAsync(clients, FilePartOf(canSeek: false), token)) { Right = "sent" },
        new("download", static (clients, token) => DownloadAsync(clients, isSynchronous: false, token)) { HasBody = false, IsRead = true, Right = "1000" },
        new("download without await", static (clients, token) => DownloadAsync(clients, isSynchronous: true, token)) { HasBody = false, IsRead = true, IsSynchronous = true, Right = "1000" },
        new("text", static (clients, token) => clients.Workshop.Pieces.LabelAsync("p", cancellationToken: token)) { HasBody = false, Right = "A tulip of clay" },
        new("events", WatchAsync) { HasBody = false, Right = "start turn end" },
        new("token", static async (clients, token) => (await clients.Workshop.Orders.RetrieveAsync("o", cancellationToken: token)).Kind) { After = 1, Right = "done" },
    ];

    public static CallKind Of(string name) => All.Single(call => call.Name == name);

    private static async Task<string> ListAsync(CellClients clients, CancellationToken token)
    {
        List<string?> ids = [];
        await foreach (AssetListResponse asset in clients.Flora.Assets.ListAsync(cancellationToken: token))
        {
            ids.Add(asset.AssetId);
        }

        return string.Join(' ', ids);
    }

    private static FilePart FilePartOf(bool canSeek)
    {
        byte[] content = new byte[10_000];
        return new FilePart(canSeek ? new MemoryStream(content) : new OnceStream(content), "tulip.png", "image/png");
    }

    private static async Task<string> UploadAsync(CellClients clients, FilePart file, CancellationToken token)
    {
        string created = RightReplies.Created(clients.Url);
        await JsonSerializer.Deserialize<AssetCreateResponse>(created)!.Upload!.SendAsync(clients.Flora, file, cancellationToken: token);
        return "sent";
    }

    private static async Task<string> DownloadAsync(CellClients clients, bool isSynchronous, CancellationToken token)
    {
        await using Stream picture = await clients.Workshop.Pieces.PictureAsync("p", cancellationToken: token);
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        int nonzero = 0;
        int count;
        // Whoever reads has to know when it is enough.
        while (length < 2 * CellClients.MaxResponseSize && (count = isSynchronous ? picture.Read(buffer) : await picture.ReadAsync(buffer, token)) > 0)
        {
            length += count;
            nonzero += buffer.AsSpan(0, count).Count((byte)7);
        }

        return nonzero.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<string> WatchAsync(CellClients clients, CancellationToken token)
    {
        List<string> kinds = [];
        await foreach (Step step in clients.Workshop.Pieces.WatchAsync("p", cancellationToken: token))
        {
            kinds.Add(step.Kind);
        }

        return string.Join(' ', kinds);
    }
}
