using FloraSandbox.Faults;

namespace FloraGen.Sandbox.Tests;

public sealed class IdempotencyTests : SandboxTest
{
    private const string OtherUpload = """{"source":"signed-url","workspace_id":"ws_2"}""";
    private static readonly (string, string) s_key = ("Idempotency-Key", "k1");

    [Fact]
    public async Task SameKeyAndBodyGetTheStoredResponse()
    {
        Reply first = await PostAsync("/assets", SignedUpload, s_key);
        Reply second = await PostAsync("/assets", SignedUpload, s_key);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal("true", second.Header("idempotent-replayed"));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task SameKeyWithAnotherBodyIsRefused()
    {
        await PostAsync("/assets", SignedUpload, s_key);
        Reply second = await PostAsync("/assets", OtherUpload, s_key);

        Assert.Equal(409, second.Status);
        Assert.Equal("idempotency_duplicate", second.ErrorCode);
    }

    [Fact]
    public async Task KeyIsForgottenAfterTwoHours()
    {
        await PostAsync("/assets", SignedUpload, s_key);
        Time.Advance(TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1));
        Reply justBefore = await PostAsync("/assets", OtherUpload, s_key);
        Time.Advance(TimeSpan.FromMilliseconds(1));
        Reply after = await PostAsync("/assets", OtherUpload, s_key);

        Assert.Equal(409, justBefore.Status);
        Assert.Equal(200, after.Status);
    }

    [Fact]
    public async Task RefusedRequestLeavesItsKeyFree()
    {
        Reply refused = await PostAsync("/assets", "{}", s_key);
        Reply corrected = await PostAsync("/assets", SignedUpload, s_key);

        Assert.Equal(400, refused.Status);
        Assert.Equal(200, corrected.Status);
    }

    [Fact]
    public async Task LostResponseIsFoundAgainByItsKey()
    {
        Server.Faults.Enqueue(new Fault { Connection = FaultConnection.Reset, AfterHandling = true });

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("/assets", SignedUpload, s_key));
        Reply again = await PostAsync("/assets", SignedUpload, s_key);

        Assert.Equal("true", again.Header("idempotent-replayed"));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task SimultaneousRequestsWithOneKeyActOnce()
    {
        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync("/assets", SignedUpload, s_key)));

        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task EmptyKeyIsRefused()
    {
        Reply reply = await PostAsync("/assets", SignedUpload, ("Idempotency-Key", ""));

        Assert.Equal(["Idempotency-Key"], reply.WrongFields);
    }

    private async Task<int> CountAsync() => (await GetAsync("/assets")).Json.GetProperty("assets").GetArrayLength();
}
