using System.Net;
using FloraSandbox;
using FloraSandbox.Faults;
using FloraSandbox.Recording;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Sandbox;

/// <summary>The generated client and a server that speaks the contract, over real connections.</summary>
public sealed class SandboxFlowTests : IAsyncLifetime, IDisposable
{
    private static readonly WaitOptions s_soon = new() { PollInterval = TimeSpan.FromMilliseconds(20), Timeout = TimeSpan.FromSeconds(20) };

    private SandboxServer _server = null!;
    private FloraClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = TimeSpan.FromMilliseconds(60) });
        _client = new FloraClient(new FloraClientOptions { ApiKey = _server.ApiKey, BaseUrl = _server.BaseUrl });
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task UploadBecomesAReadyAsset()
    {
        List<long> sent = [];

        AssetRetrieveResponse asset = await UploadAsync("tulip.txt", FilePart.FromBytes(new byte[200_000], "tulip.txt", "text/plain"), new DirectProgress(sent.Add));

        Assert.Equal(AssetStatus.Ready, asset.Status);
        Assert.Equal(200_000, asset.SizeBytes);
        Assert.NotNull(asset.Url);
        Assert.Equal(200_000, sent[^1]);
        Assert.Equal(sent.Order(), sent);
        RecordedRequest upload = Assert.Single(_server.Requests, static request => request.IsUpload);
        Assert.False(upload.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task FailedAssetIsAResponseAndNoException()
    {
        AssetRetrieveResponse asset = await UploadAsync("fail.txt", "text"u8.ToArray());

        Assert.True(asset.IsFailed);
        Assert.NotNull(asset.FailureMessage);
        Assert.Throws<ApiFailureException>(asset.EnsureSucceeded);

        AssetRetryResponse fresh = await _client.Assets.RetryAsync(asset.AssetId);
        Assert.Equal(AssetStatus.PendingUpload, fresh.Status);
        Assert.NotNull(fresh.Upload);
    }

    [Fact]
    public async Task ListGivesEveryAssetOverManyPages()
    {
        for (int index = 0; index < 7; index++)
        {
            await _client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_list", FileName = $"{index}.txt" });
        }

        List<string?> names = [];
        await foreach (AssetListResponse item in _client.Assets.ListAsync(new() { WorkspaceId = "ws_list", Limit = 3 }))
        {
            names.Add(item.Name);
        }

        Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"], names.Order(StringComparer.Ordinal));
        Assert.Equal(3, _server.Requests.Count(static request => request.Method == "GET"));
    }

    [Fact]
    public async Task LostResponseCreatesOneAssetOnly()
    {
        _server.Faults.Enqueue(new Fault { Method = "POST", Path = "/api/v1/assets", Connection = FaultConnection.Reset, AfterHandling = true });

        AssetCreateResponse created = await _client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_once", FileName = "once.txt" });

        AssetsCursorPage page = await _client.Assets.ListAsync(new() { WorkspaceId = "ws_once" });
        Assert.Equal(created.AssetId, Assert.Single(page.Items).AssetId);
        Assert.Equal(2, _server.Requests.Count(static request => request.Method == "POST"));
    }

    [Fact]
    public async Task PassingFaultsPass()
    {
        AssetCreateResponse created = await _client.Assets.CreateAsync(new() { Source = "https://pictures.example/a.png", WorkspaceId = "ws_1" });
        _server.Faults.Enqueue(new Fault { Status = 429, RetryAfterMs = "10" });
        _server.Faults.Enqueue(new Fault { Connection = FaultConnection.CutBody });

        AssetRetrieveResponse asset = await _client.Assets.RetrieveAsync(created.AssetId, new RequestOptions { MaxRetries = 2 });

        Assert.Equal(created.AssetId, asset.AssetId);
    }

    [Fact]
    public async Task HtmlOfAProxyIsTheDocumentedException()
    {
        _server.Faults.Enqueue(new Fault { Status = 200, Body = FaultBody.Html });

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(async () => await _client.Assets.ListAsync());

        Assert.Equal("$", error.JsonPath);
        Assert.Contains("HTML", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SlowBodyRunsIntoTheTimeout()
    {
        _server.Faults.Enqueue(new Fault { BodyDelay = TimeSpan.FromSeconds(30) });

        await Assert.ThrowsAsync<ApiTimeoutException>(async () => await _client.Assets.ListAsync(
            options: new RequestOptions { Timeout = TimeSpan.FromMilliseconds(300), MaxRetries = 0 }));
    }

    [Fact]
    public async Task WrongInputNamesEveryField()
    {
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(
            () => _client.Assets.CreateAsync(new() { Source = "nonsense", WorkspaceId = "1" }));

        Assert.Equal("input_validation_error", error.ErrorCode);
        Assert.Equal(["source", "workspace_id"], error.Error!.Error.Fields!.Select(static field => field.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WrongKeyIsAnAuthenticationError()
    {
        using FloraClient stranger = _client.WithOptions(static options => options.ApiKey = "wrong");

        ApiAuthenticationException error = await Assert.ThrowsAsync<ApiAuthenticationException>(() => stranger.Assets.RetrieveAsync("a"));

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_api_key"), (error.StatusCode, error.ErrorCode));
        Assert.StartsWith("req_", error.RequestId, StringComparison.Ordinal);
    }

    private async Task<AssetRetrieveResponse> UploadAsync(string name, FilePart file, IProgress<long>? progress = null)
    {
        AssetCreateResponse created = await _client.Assets.CreateAsync(
            new() { Source = "signed-url", WorkspaceId = "ws_1", FileName = name, ContentType = "text/plain" });
        await created.Upload!.SendAsync(_client, file, progress);
        _ = await _client.Assets.CompleteAsync(created.AssetId);
        return await _client.Assets.WaitForStatusAsync(created.AssetId, s_soon);
    }
}
