using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

using LoopbackServer server = new();
using AssetsApi assets = new(server.Address, "key");

AssetCreateResponse created = await assets.CreateAsync(new() { Source = "https://images.example/tulip.png", WorkspaceId = "ws_garden" });
Console.WriteLine($"created {created.AssetId}: {created.Status}");

AssetRetrieveResponse asset = await assets.WaitAsync(created.AssetId, TimeSpan.FromMilliseconds(1));
Console.WriteLine($"{asset.Name} of {asset.CreatedAt:u}: {asset.Status} {asset.Url}");

await foreach (AssetListResponse item in assets.ListAsync("ws_garden", limit: 2))
{
    Console.WriteLine($"listed {item.Name}, {item.SizeBytes} bytes: {item.Status}");
}

try
{
    _ = await assets.RetrieveAsync("missing");
}
catch (AssetsException error) when (error.StatusCode == HttpStatusCode.NotFound)
{
    Console.WriteLine($"{(int?)error.StatusCode} {error.Code} {error.RequestId}");
}

// Whoever started this looks at its memory first.
Console.WriteLine("done");
_ = Console.OpenStandardInput().ReadByte();

internal sealed class AssetsApi : IDisposable
{
    private readonly HttpClient _http;

    public AssetsApi(Uri address, string key)
    {
        SocketsHttpHandler handler = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
#if DECOMPRESS
        handler.AutomaticDecompression = DecompressionMethods.All;
#endif
        _http = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<AssetCreateResponse> CreateAsync(AssetCreateParams body, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync("assets", body, AssetsJson.Default.AssetCreateParams, cancellationToken);
        await EnsureSuccessAsync(response, cancellationToken);
        return (await response.Content.ReadFromJsonAsync(AssetsJson.Default.AssetCreateResponse, cancellationToken))!;
    }

    public async Task<AssetRetrieveResponse> RetrieveAsync(string id, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await _http.GetAsync($"assets/{Uri.EscapeDataString(id)}", cancellationToken);
        await EnsureSuccessAsync(response, cancellationToken);
        return (await response.Content.ReadFromJsonAsync(AssetsJson.Default.AssetRetrieveResponse, cancellationToken))!;
    }

    public async Task<AssetRetrieveResponse> WaitAsync(string id, TimeSpan interval, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            AssetRetrieveResponse asset = await RetrieveAsync(id, cancellationToken);
            if (asset.Status != AssetStatus.PendingUpload)
            {
                return asset;
            }

            await Task.Delay(interval, cancellationToken);
        }
    }

    public async IAsyncEnumerable<AssetListResponse> ListAsync(string workspaceId, int limit, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? cursor = null;
        do
        {
            string next = cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}";
            using HttpResponseMessage response = await _http.GetAsync($"assets?workspace_id={Uri.EscapeDataString(workspaceId)}&limit={limit}{next}", cancellationToken);
            await EnsureSuccessAsync(response, cancellationToken);
            AssetsCursorPage page = (await response.Content.ReadFromJsonAsync(AssetsJson.Default.AssetsCursorPage, cancellationToken))!;
            foreach (AssetListResponse item in page.Assets)
            {
                yield return item;
            }

            cursor = page.Meta.NextCursor;
        }
        while (cursor is not null);
    }

    public void Dispose() => _http.Dispose();

    private static async Task EnsureSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        ErrorResponse? body = await response.Content.ReadFromJsonAsync(AssetsJson.Default.ErrorResponse, cancellationToken);
        string? request = response.Headers.TryGetValues("request-id", out IEnumerable<string>? values) ? string.Join(",", values) : null;
        throw new AssetsException(response.StatusCode, body?.Error?.Code, body?.Error?.Message, request);
    }
}

internal sealed class AssetsException(HttpStatusCode status, string? code, string? message, string? requestId) : Exception($"{(int)status} {code}: {message}")
{
    public HttpStatusCode StatusCode => status;

    public string? Code => code;

    public string? RequestId => requestId;
}

[JsonConverter(typeof(JsonStringEnumConverter<AssetStatus>))]
internal enum AssetStatus
{
    [JsonStringEnumMemberName("pending_upload")]
    PendingUpload,

    [JsonStringEnumMemberName("ready")]
    Ready,

    [JsonStringEnumMemberName("failed")]
    Failed,
}

internal sealed record AssetCreateParams
{
    public required string Source { get; init; }

    public required string WorkspaceId { get; init; }

    public string? ContentType { get; init; }

    public string? FileName { get; init; }

    public string? Folder { get; init; }
}

internal sealed record AssetUpload
{
    public required string Url { get; init; }

    public required string Method { get; init; }

    public required string ContentType { get; init; }

    public required string FileField { get; init; }

    public required Dictionary<string, string> FormFields { get; init; }
}

internal sealed record AssetCreateResponse
{
    public required string AssetId { get; init; }

    public required AssetStatus Status { get; init; }

    public required string UploadedVia { get; init; }

    public required string Url { get; init; }

    public required string Visibility { get; init; }

    public string? WorkspaceId { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public AssetUpload? Upload { get; init; }
}

internal sealed record AssetRetrieveResponse
{
    public required string AssetId { get; init; }

    public required string ContentType { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public string? Description { get; init; }

    public string? FailureMessage { get; init; }

    public double? Height { get; init; }

    public string? Name { get; init; }

    public double? SizeBytes { get; init; }

    public required AssetStatus Status { get; init; }

    public string? UploadContentType { get; init; }

    public required string UploadedVia { get; init; }

    public string? Url { get; init; }

    public double? Width { get; init; }

    public string? WorkspaceId { get; init; }
}

internal sealed record AssetListResponse
{
    public string? AssetId { get; init; }

    public required string ContentType { get; init; }

    public double? CreatedAt { get; init; }

    public string? Description { get; init; }

    public double? Height { get; init; }

    public string? Name { get; init; }

    public double? SizeBytes { get; init; }

    public required AssetStatus Status { get; init; }

    public string? UploadContentType { get; init; }

    public required string UploadedVia { get; init; }

    public string? Url { get; init; }

    public double? Width { get; init; }

    public string? WorkspaceId { get; init; }

    public string? NodeId { get; init; }

    public string? ProjectId { get; init; }
}

internal sealed record AssetsCursorPage
{
    public required List<AssetListResponse> Assets { get; init; }

    public required AssetsPageMeta Meta { get; init; }
}

internal sealed record AssetsPageMeta
{
    public string? NextCursor { get; init; }
}

internal sealed record ErrorResponse
{
    public ErrorDetail? Error { get; init; }
}

internal sealed record ErrorDetail
{
    public string? Code { get; init; }

    public string? Message { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AssetCreateParams))]
[JsonSerializable(typeof(AssetCreateResponse))]
[JsonSerializable(typeof(AssetRetrieveResponse))]
[JsonSerializable(typeof(AssetsCursorPage))]
[JsonSerializable(typeof(ErrorResponse))]
internal sealed partial class AssetsJson : JsonSerializerContext;
