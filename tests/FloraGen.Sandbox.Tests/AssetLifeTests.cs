using System.Text.Json;

namespace FloraGen.Sandbox.Tests;

public sealed class AssetLifeTests : SandboxTest
{
    // 640 × 480, as the first bytes of a PNG file say it.
    private static readonly byte[] s_png =
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 2, 128, 0, 0, 1, 224];

    [Fact]
    public async Task UploadedFileBecomesReady()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        Reply uploaded = await UploadAsync(created, s_png);
        Reply completed = await PostAsync($"/assets/{created.String("asset_id")}/complete");
        Time.Advance(ProcessingTime);
        Reply asset = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal(204, uploaded.Status);
        Assert.Equal("pending_upload", completed.String("status"));
        Assert.Equal("ready", asset.String("status"));
        Assert.Equal(created.String("url"), asset.String("url"));
        Assert.Equal(s_png.Length, asset.Json.GetProperty("size_bytes").GetInt32());
        Assert.Equal(640, asset.Json.GetProperty("width").GetInt32());
        Assert.Equal(480, asset.Json.GetProperty("height").GetInt32());
    }

    [Fact]
    public async Task ReservationHasTheDocumentedSchema()
    {
        JsonElement created = (await PostAsync("/assets", SignedUpload)).Json;
        JsonElement upload = created.GetProperty("upload");

        Assert.Equal(
            ["asset_id", "status", "uploaded_via", "url", "visibility", "workspace_id", "expires_at", "upload", "upload_url"],
            created.EnumerateObject().Select(member => member.Name));
        Assert.Equal("signed_url", created.GetProperty("uploaded_via").GetString());
        Assert.Equal("workspace", created.GetProperty("visibility").GetString());
        Assert.Equal(["content_type", "file_field", "form_fields", "method", "url"], upload.EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal("multipart/form-data", upload.GetProperty("content_type").GetString());
        Assert.NotEqual(Server.BaseUrl.Port, new Uri(upload.GetProperty("url").GetString()!).Port);
    }

    [Fact]
    public async Task CreationTimeIsNumberInListAndTextInRetrieve()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        Reply list = await GetAsync("/assets");
        Reply asset = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal(Time.GetUtcNow().ToUnixTimeSeconds(), list.Json.GetProperty("assets")[0].GetProperty("created_at").GetInt64());
        Assert.Equal(Time.GetUtcNow(), DateTimeOffset.Parse(asset.String("created_at")));
        Assert.Equal(15, list.Json.GetProperty("assets")[0].EnumerateObject().Count());
        Assert.Equal(14, asset.Json.EnumerateObject().Count());
    }

    [Fact]
    public async Task CompleteWithoutUploadFailsAtOnceWithStatus200()
    {
        Reply created = await PostAsync("/assets", SignedUpload);

        Reply completed = await PostAsync($"/assets/{created.String("asset_id")}/complete");

        Assert.Equal(200, completed.Status);
        Assert.Equal("failed", completed.String("status"));
        Assert.Contains("Nothing was uploaded", completed.String("failure_message"));
    }

    [Fact]
    public async Task UploadAfterCompleteIsRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        await PostAsync($"/assets/{created.String("asset_id")}/complete");

        Assert.Equal(403, (await UploadAsync(created, s_png)).Status);
    }

    [Theory]
    [InlineData("will-fail.png", "image/png")]
    [InlineData("archive.bin", "application/zip")]
    public async Task FileThatCannotBeProcessedFailsAfterProcessing(string name, string contentType)
    {
        Reply created = await PostAsync("/assets", $$"""{"source":"signed-url","workspace_id":"ws_1","file_name":"{{name}}"}""");
        await UploadAsync(created, [1, 2, 3], name, contentType);

        Reply completed = await PostAsync($"/assets/{created.String("asset_id")}/complete");
        Time.Advance(ProcessingTime);
        Reply asset = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal("pending_upload", completed.String("status"));
        Assert.Equal("failed", asset.String("status"));
        Assert.NotEmpty(asset.String("failure_message"));
        Assert.Equal(JsonValueKind.Null, asset.Json.GetProperty("url").ValueKind);
    }

    [Theory]
    [InlineData("https://example.com/oak.jpg", "ready")]
    [InlineData("https://example.com/oak.jpg?fail", "failed")]
    public async Task UrlSourceSettlesAfterProcessing(string url, string status)
    {
        Reply created = await PostAsync("/assets", $$"""{"source":"{{url}}","workspace_id":"ws_1"}""");
        Time.Advance(ProcessingTime);
        Reply asset = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal("url", created.String("uploaded_via"));
        Assert.Equal("pending_upload", created.String("status"));
        Assert.NotEmpty(created.String("url"));
        Assert.Equal(status, asset.String("status"));
        Assert.Equal("oak.jpg", asset.String("name"));
    }

    [Fact]
    public async Task RetryGivesFreshReservationAfterFailure()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        string asset = $"/assets/{created.String("asset_id")}";
        await PostAsync($"{asset}/complete");

        Reply retried = await PostAsync($"{asset}/retry");
        Reply lateUpload = await UploadAsync(created, s_png);
        Reply upload = await UploadAsync(retried, s_png);
        await PostAsync($"{asset}/complete");
        Time.Advance(ProcessingTime);

        Assert.Equal("pending_upload", retried.String("status"));
        Assert.Equal(403, lateUpload.Status);
        Assert.Equal(204, upload.Status);
        Assert.Equal("ready", (await GetAsync(asset)).String("status"));
    }

    [Fact]
    public async Task RetryGivesFreshReservationAfterExpiry()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        Time.Advance(TimeSpan.FromMinutes(15));

        Reply lateUpload = await UploadAsync(created, s_png);
        Reply retried = await PostAsync($"/assets/{created.String("asset_id")}/retry");

        Assert.Equal(403, lateUpload.Status);
        Assert.Equal(204, (await UploadAsync(retried, s_png)).Status);
    }

    [Fact]
    public async Task RetryOfSoundAssetIsConflictNotWorthRepeating()
    {
        Reply created = await PostAsync("/assets", SignedUpload);

        Reply retried = await PostAsync($"/assets/{created.String("asset_id")}/retry");

        Assert.Equal(409, retried.Status);
        Assert.Equal("input_validation_error", retried.ErrorCode);
        Assert.Equal("false", retried.Header("x-should-retry"));
    }
}
