using FloraSandbox.Recording;
using Generated.Flora;

namespace RuntimeTests.Sandbox;

/// <summary>An asset from its reservation to its end, as a user's program leads it.</summary>
public sealed class AssetLifeTests : SandboxTest
{
    [Fact]
    public async Task FailedAssetCanBeTriedAgain()
    {
        AssetCreateResponse created = await ReserveAsync();
        AssetCompleteResponse early = await Client.Assets.CompleteAsync(created.AssetId);
        Assert.True(early.IsFailed);
        Assert.Equal(early.FailureMessage, Assert.Throws<ApiFailureException>(early.EnsureSucceeded).Detail);

        AssetRetryResponse fresh = await Client.Assets.RetryAsync(created.AssetId);
        await fresh.Upload!.SendAsync(Client, FilePart.FromBytes("tulip"u8.ToArray(), "tulip.txt", "text/plain"));
        await Client.Assets.CompleteAsync(created.AssetId);
        AssetRetrieveResponse asset = await Client.Assets.WaitForStatusAsync(created.AssetId, Soon);

        Assert.Same(asset, asset.EnsureSucceeded());
        Assert.Equal((AssetStatus.Ready, 5d), (asset.Status, asset.SizeBytes));
    }

    [Fact]
    public async Task AssetOfAUrlNeedsNoUpload()
    {
        AssetCreateResponse created = await Client.Assets.CreateAsync(new() { Source = "https://pictures.example/tulip.png", WorkspaceId = "ws_1" });

        AssetRetrieveResponse asset = await Client.Assets.WaitForStatusAsync(created.AssetId, Soon);

        Assert.Equal((AssetStatus.Ready, "url"), (asset.Status, asset.UploadedVia));
        Assert.Null(created.Upload);
    }

    [Fact]
    public async Task WhatWasReadComesBackAsItWas()
    {
        AssetCreateResponse created = await ReserveAsync();

        AssetRetrieveResponse one = await Client.Assets.RetrieveAsync(created.AssetId);
        AssetRetrieveResponse other = await Client.Assets.RetrieveAsync(created.AssetId);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one, System.Text.Json.JsonSerializer.Deserialize<AssetRetrieveResponse>(System.Text.Json.JsonSerializer.Serialize(one)));
        Assert.Empty(one.AdditionalProperties);
    }

    [Fact]
    public async Task FileThatNobodyKnowsTheLengthOfArrivesWhole()
    {
        const int Size = 5_000_000;
        AssetCreateResponse created = await ReserveAsync();

        await created.Upload!.SendAsync(Client, new FilePart(new Support.ZeroStream(Size), "tulip.txt", "text/plain"));
        await Client.Assets.CompleteAsync(created.AssetId);
        AssetRetrieveResponse asset = await Client.Assets.WaitForStatusAsync(created.AssetId, Soon);

        Assert.Equal(Size, asset.SizeBytes);
        RecordedRequest upload = Assert.Single(Server.Requests, static request => request.IsUpload);
        Assert.False(upload.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public async Task AssetThatIsNotThereIsTheDocumentedException()
    {
        ApiNotFoundException error = await Assert.ThrowsAsync<ApiNotFoundException>(() => Client.Assets.WaitForStatusAsync("ast_none", Soon));

        Assert.Equal("not_found", error.ErrorCode);
        Assert.Contains("GET /assets/ast_none", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyCallsAtOnceDoNotDisturbEachOther()
    {
        AssetCreateResponse[] created = await Task.WhenAll(Enumerable.Range(0, 24).Select(index => ReserveAsync($"{index}.txt", "ws_many")));
        AssetRetrieveResponse[] read = await Task.WhenAll(created.Select(asset => Client.Assets.RetrieveAsync(asset.AssetId)));

        Assert.Equal(created.Select(static asset => asset.AssetId), read.Select(static asset => asset.AssetId));
        Assert.Equal(Enumerable.Range(0, 24).Select(static index => $"{index}.txt"), read.Select(static asset => asset.Name));
        Assert.Equal(24, Server.Requests.Where(static request => request.Method == "POST").Select(static request => request.Headers["Idempotency-Key"]).Distinct().Count());
    }
}
