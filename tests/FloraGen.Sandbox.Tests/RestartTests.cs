using FloraSandbox;

namespace FloraGen.Sandbox.Tests;

public sealed class RestartTests : SandboxTest
{
    private readonly string _directory = Directory.CreateTempSubdirectory("sandbox-tests-").FullName;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await RestartAsync(Kept());
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task ProcessingGoesOnAcrossRestart()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        await UploadAsync(created, [1, 2, 3]);
        await PostAsync($"/assets/{created.String("asset_id")}/complete");

        await RestartAsync(Kept());
        Reply during = await GetAsync($"/assets/{created.String("asset_id")}");
        Time.Advance(ProcessingTime);
        Reply after = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal("pending_upload", during.String("status"));
        Assert.Equal("ready", after.String("status"));
        Assert.Equal(3, after.Json.GetProperty("size_bytes").GetInt32());
    }

    [Fact]
    public async Task IdempotencyKeysSurviveRestart()
    {
        Reply first = await PostAsync("/assets", SignedUpload, ("Idempotency-Key", "k1"));
        await RestartAsync(Kept());
        Reply second = await PostAsync("/assets", SignedUpload, ("Idempotency-Key", "k1"));

        Assert.Equal(first.String("asset_id"), second.String("asset_id"));
    }

    [Fact]
    public async Task CursorsSurviveRestart()
    {
        await PostAsync("/assets", SignedUpload);
        await PostAsync("/assets", SignedUpload);
        Reply first = await GetAsync("/assets?limit=1");
        await RestartAsync(Kept());
        Reply second = await GetAsync($"/assets?cursor={first.Json.GetProperty("meta").GetProperty("next_cursor").GetString()}");

        Assert.Equal(1, second.Json.GetProperty("assets").GetArrayLength());
    }

    [Fact]
    public async Task TemporaryStateIsDeletedInTheEnd()
    {
        await using SandboxServer server = await SandboxServer.StartAsync();
        string path = server.DatabasePath;
        bool existed = File.Exists(path);

        await server.DisposeAsync();

        Assert.True(existed);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"));
    }

    [Fact]
    public async Task TakenPortIsAnErrorThatLeavesNothingBehind()
    {
        string path = Path.Combine(_directory, "other.db");
        await Assert.ThrowsAsync<IOException>(() => SandboxServer.StartAsync(new() { ApiPort = Server.BaseUrl.Port, DatabasePath = path }));

        File.Delete(path);
        Assert.Empty(Directory.GetFiles(_directory, "other.db*"));
    }

    private SandboxOptions Kept() => Options() with { DatabasePath = Path.Combine(_directory, "state.db") };
}
