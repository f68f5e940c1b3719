using FloraSandbox.Faults;
using Generated.Flora;

namespace RuntimeTests.Sandbox;

/// <summary>Faults of servers and networks, over real connections.</summary>
public sealed class FaultTests : SandboxTest
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task FaultThatPassesIsNotSeen(int status)
    {
        AssetCreateResponse created = await ReserveAsync();
        Server.Faults.Enqueue(new Fault { Status = status, RetryAfterMs = "1", Times = 2 });

        Assert.Equal(created.AssetId, (await Client.Assets.RetrieveAsync(created.AssetId)).AssetId);
        Assert.Equal(4, Server.Requests.Count);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("complete")]
    [InlineData("retry")]
    public async Task LostResponseOfAPostIsAskedForAgain(string operation)
    {
        AssetCreateResponse asset = await ReserveAsync(workspaceId: "ws_before");
        if (operation == "retry")
        {
            await Client.Assets.CompleteAsync(asset.AssetId);
        }

        Server.Requests.Clear();
        Server.Faults.Enqueue(new Fault { Method = "POST", Connection = FaultConnection.Reset, AfterHandling = true });

        await (operation switch
        {
            "create" => ReserveAsync(workspaceId: "ws_lost"),
            "complete" => Client.Assets.CompleteAsync(asset.AssetId),
            _ => (Task)Client.Assets.RetryAsync(asset.AssetId),
        });

        Assert.Equal(2, Server.Requests.Count);
        Assert.Single(Server.Requests.Select(static request => request.Headers["Idempotency-Key"]).Distinct());
        AssetsCursorPage lost = await Client.Assets.ListAsync(new() { WorkspaceId = "ws_lost" });
        Assert.Equal(operation == "create" ? 1 : 0, lost.Items.Count);
    }

    [Fact]
    public async Task CutResponseOfACreateMakesOneAsset()
    {
        Server.Faults.Enqueue(new Fault { Method = "POST", Connection = FaultConnection.CutBody, AfterHandling = true });

        AssetCreateResponse created = await ReserveAsync(workspaceId: "ws_cut");

        Assert.Equal(created.AssetId, Assert.Single((await Client.Assets.ListAsync(new() { WorkspaceId = "ws_cut" })).Items).AssetId);
    }

    [Fact]
    public async Task UploadThatIsResetIsSentAgain()
    {
        AssetCreateResponse created = await ReserveAsync();
        Server.Faults.Enqueue(new Fault { Path = "/uploads/*", Connection = FaultConnection.Reset });

        await created.Upload!.SendAsync(Client, FilePart.FromBytes(new byte[1_000], "tulip.txt", "text/plain"));

        Assert.Equal(2, Server.Requests.Count(static request => request.IsUpload));
    }

    [Fact]
    public async Task MalformedJsonIsTheDocumentedExceptionAndNotRetried()
    {
        AssetCreateResponse created = await ReserveAsync();
        Server.Faults.Enqueue(new Fault { Status = 200, Content = "{\"asset_id\":\"" });

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => Client.Assets.RetrieveAsync(created.AssetId));

        Assert.Equal("$.asset_id", error.JsonPath);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task FinalConflictIsTold()
    {
        Server.Faults.Enqueue(new Fault { Method = "POST", Status = 409, Code = "idempotency_duplicate" });

        ApiConflictException error = await Assert.ThrowsAsync<ApiConflictException>(() => ReserveAsync());

        Assert.Equal("idempotency_duplicate", error.ErrorCode);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task WishNotToBeAskedAgainIsHeeded()
    {
        Server.Faults.Enqueue(new Fault { Status = 503, ShouldRetry = false });

        await Assert.ThrowsAsync<ApiServerException>(() => Client.Assets.RetrieveAsync("ast_1"));

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task EmptyErrorIsToldToo()
    {
        Server.Faults.Enqueue(new Fault { Status = 403, Body = FaultBody.Empty });

        ApiPermissionDeniedException error = await Assert.ThrowsAsync<ApiPermissionDeniedException>(() => Client.Assets.RetrieveAsync("ast_1"));

        Assert.Equal("", error.Body);
        Assert.Null(error.Error);
    }

    [Fact]
    public async Task SlowHeadersRunIntoTheTimeout()
    {
        Server.Faults.Enqueue(new Fault { Delay = TimeSpan.FromSeconds(30) });

        await Assert.ThrowsAsync<ApiTimeoutException>(
            () => Client.Assets.RetrieveAsync("ast_1", new RequestOptions { Timeout = TimeSpan.FromMilliseconds(200), MaxRetries = 0 }));
    }

    [Fact]
    public async Task FaultInTheMiddleOfAListIsNotSeen()
    {
        foreach (int index in Enumerable.Range(0, 5))
        {
            await ReserveAsync($"{index}.txt", "ws_list");
        }

        int count = 0;
        await foreach (AssetListResponse _ in Client.Assets.ListAsync(new() { WorkspaceId = "ws_list", Limit = 2 }))
        {
            if (count++ == 1)
            {
                Server.Faults.Enqueue(new Fault { Connection = FaultConnection.CutBody });
            }
        }

        Assert.Equal(5, count);
    }
}
