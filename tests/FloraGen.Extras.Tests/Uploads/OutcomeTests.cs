using ExtrasTests.Support;
using Flora;
using FloraSandbox.Faults;

namespace ExtrasTests.Uploads;

/// <summary>How an upload in one call ends.</summary>
public sealed class OutcomeTests : UploadTest
{
    private const string Waiting = """{"asset_id":"ast_1","status":"pending_upload","uploaded_via":"signed_url","url":"https://x.example","visibility":"workspace","workspace_id":"ws_garden"}""";

    private static readonly FilePart s_file = FilePart.FromBytes(new byte[300_000], "acorn.txt", "text/plain");

    private protected override TimeSpan ProcessingTime => TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task FailedAssetIsAResponseWithItsReason()
    {
        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(FilePart.FromBytes("x"u8.ToArray(), "fail.txt", "text/plain"), Garden);

        Assert.True(asset.IsFailed);
        Assert.Contains("fail.txt", asset.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UrlThatCannotBeFetchedIsAFailedAssetToo()
    {
        AssetRetrieveResponse asset = await Client.Assets.UploadAsync("https://images.example.com/fail.jpg", Garden);

        Assert.True(asset.IsFailed);
    }

    [Fact]
    public async Task WithoutWaitingTheAssetIsReadAsItStands()
    {
        await using FloraSandbox.SandboxServer slow = await FloraSandbox.SandboxServer.StartAsync(new() { ProcessingTime = TimeSpan.FromHours(1) });
        using FloraClient client = new(new FloraClientOptions { ApiKey = slow.ApiKey, BaseUrl = slow.BaseUrl });

        AssetRetrieveResponse sent = await client.Assets.UploadAsync(s_file, Garden with { WaitsForStatus = false });
        AssetRetrieveResponse fetched = await client.Assets.UploadAsync("https://images.example.com/fern.jpg", Garden with { WaitsForStatus = false });

        Assert.Equal((AssetStatus.PendingUpload, AssetStatus.PendingUpload), (sent.Status, fetched.Status));
        Assert.Equal(2, slow.Requests.Count(static request => request.Method == "GET"));
    }

    [Fact]
    public async Task WaitingEndsWhenItsTimeIsUp()
    {
        await using FloraSandbox.SandboxServer slow = await FloraSandbox.SandboxServer.StartAsync(new() { ProcessingTime = TimeSpan.FromHours(1) });
        using FloraClient client = new(new FloraClientOptions { ApiKey = slow.ApiKey, BaseUrl = slow.BaseUrl });
        WaitOptions wait = new() { PollInterval = TimeSpan.FromMilliseconds(10), Timeout = TimeSpan.FromMilliseconds(500) };

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.UploadAsync(s_file, Garden with { Wait = wait }));

        Assert.Contains("after 0.5 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgressEndsAtTheLengthOfTheFile()
    {
        List<long> sent = [];

        _ = await Client.Assets.UploadAsync(s_file, Garden, new DirectProgress(sent.Add));

        Assert.Equal(300_000, sent[^1]);
        Assert.Equal(sent.Order(), sent);
    }

    [Fact]
    public async Task RefusedStepIsTheDocumentedException()
    {
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => Client.Assets.UploadAsync(s_file, Garden with { WorkspaceId = "garden" }));
        Assert.Equal("input_validation_error", error.ErrorCode);

        Server.Requests.Clear();
        Server.Faults.Enqueue(new Fault { Path = "/uploads/*", Status = 403 });
        await Assert.ThrowsAsync<ApiPermissionDeniedException>(() => Client.Assets.UploadAsync(s_file, Garden));
        Assert.Equal(["POST assets", "upload"], Calls);
    }

    [Fact]
    public async Task ReservationWithoutATargetIsAnError()
    {
        Server.Faults.Enqueue(new Fault { Method = "POST", Status = 200, Content = Waiting });

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => Client.Assets.UploadAsync(s_file, Garden));

        Assert.Contains("ast_1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssetThatFailedAtOnceIsReadAndNothingIsSent()
    {
        string read = Waiting.Replace("pending_upload", "failed", StringComparison.Ordinal);
        Server.Faults.Enqueue(new Fault { Method = "POST", Status = 200, Content = read });
        Server.Faults.Enqueue(new Fault { Method = "GET", Status = 200, Content = read.Replace("\"visibility\":\"workspace\"", """
            "content_type":"text/plain","created_at":null,"description":null,"failure_message":"too large","height":null,"name":null,"size_bytes":null,"upload_content_type":null,"width":null
            """, StringComparison.Ordinal) });

        AssetRetrieveResponse asset = await Client.Assets.UploadAsync(s_file, Garden);

        Assert.Equal("too large", asset.FailureMessage);
        Assert.Equal(["POST assets", "GET asset"], Calls);
    }

    [Fact]
    public async Task NothingAtAllIsAnArgumentError()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Client.Assets.UploadAsync((FilePart)null!, Garden));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Client.Assets.UploadAsync((Stream)null!, Garden));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Client.Assets.UploadAsync((Uri)null!, Garden));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Client.Assets.UploadAsync((string)null!, Garden));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Client.Assets.UploadAsync(s_file, null!));
    }

    [Fact]
    public void InterfaceHasTheUploadForTestsToSubstitute()
        => Assert.Equal(4, typeof(IAssetsClient).GetMethods().Count(static method => method.Name == nameof(IAssetsClient.UploadAsync)));
}
