using System.Text;
using FloraSandbox.Faults;

namespace FloraGen.Sandbox.Tests;

public sealed class FaultTests : SandboxTest
{
    private static readonly TimeSpan s_tooLong = TimeSpan.FromHours(1);

    [Fact]
    public async Task StatusComesWithEnvelopeAndHeaders()
    {
        Server.Faults.Enqueue(new Fault { Status = 429, RetryAfter = "2", RetryAfterMs = "1500", ShouldRetry = true });

        Reply reply = await GetAsync("/assets");

        Assert.Equal(429, reply.Status);
        Assert.Equal("rate_limited", reply.ErrorCode);
        Assert.Equal("2", reply.Header("Retry-After"));
        Assert.Equal("1500", reply.Header("retry-after-ms"));
        Assert.Equal("true", reply.Header("x-should-retry"));
    }

    [Theory]
    [InlineData(FaultBody.Empty, "")]
    [InlineData(FaultBody.Html, "<!DOCTYPE html>")]
    public async Task BodyCanBeWhatProxiesSend(FaultBody body, string start)
    {
        Server.Faults.Enqueue(new Fault { Status = 502, Body = body });

        Reply reply = await GetAsync("/assets");

        Assert.Equal(502, reply.Status);
        Assert.StartsWith(start, reply.Text);
        Assert.Equal(body == FaultBody.Empty, reply.Text.Length == 0);
    }

    [Fact]
    public async Task FaultHitsTheNextMatchingRequestsOnly()
    {
        Server.Faults.Enqueue(new Fault { Status = 500, Times = 2, Method = "GET", Path = "*/assets/*" });

        int[] statuses =
        [
            (await GetAsync("/assets")).Status,
            (await PostAsync("/assets/ast_1/complete")).Status,
            (await GetAsync("/assets/ast_1")).Status,
            (await GetAsync("/assets/ast_1")).Status,
            (await GetAsync("/assets/ast_1")).Status,
        ];

        Assert.Equal([200, 404, 500, 500, 404], statuses);
        Assert.Equal(0, Server.Faults.Count);
    }

    [Fact]
    public async Task ConnectionCanBeResetBeforeTheResponse()
    {
        // One request first, so that the reset comes on a connection that was in use.
        await GetAsync("/assets");
        Server.Faults.Enqueue(new Fault { Connection = FaultConnection.Reset });

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("/assets", SignedUpload));

        Assert.Equal(0, (await GetAsync("/assets")).Json.GetProperty("assets").GetArrayLength());
    }

    [Fact]
    public async Task BodyCanBeCut()
    {
        Server.Faults.Enqueue(new Fault { Connection = FaultConnection.CutBody });

        using HttpResponseMessage response = await StartAsync("/assets");

        Assert.True(response.IsSuccessStatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HeadersArriveBeforeTheBodyIsDelayed()
    {
        Server.Faults.Enqueue(new Fault { BodyDelay = s_tooLong });

        using HttpResponseMessage response = await StartAsync("/assets");
        Task<string> body = response.Content.ReadAsStringAsync();

        Assert.True(response.IsSuccessStatusCode);
        Assert.False(body.IsCompleted);
        await Server.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => body);
    }

    [Fact]
    public async Task DelayHoldsTheHeadersBack()
    {
        Server.Faults.Enqueue(new Fault { Delay = s_tooLong });

        Task<HttpResponseMessage> response = StartAsync("/assets");
        await ArrivalAsync();

        Assert.False(response.IsCompleted);
        await Server.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => response);
    }

    [Fact]
    public async Task HeaderAsksForFaultOfThisRequest()
    {
        Reply faulty = await GetAsync("/assets", ("x-sandbox-fault", """{"status":503,"retry_after":"1"}"""));
        Reply sound = await GetAsync("/assets");

        Assert.Equal(503, faulty.Status);
        Assert.Equal("1", faulty.Header("Retry-After"));
        Assert.Equal(200, sound.Status);
    }

    [Fact]
    public async Task ControlAddressFillsAndEmptiesTheQueue()
    {
        Uri control = new(Server.BaseUrl, "/sandbox/faults");
        Reply added = await PostToAsync(control, new StringContent("""{"status":200,"content":"{oops","times":2,"delay_ms":0}"""));
        Reply faulty = await GetAsync("/assets");
        Server.Faults.Clear();

        Assert.Equal(204, added.Status);
        Assert.Equal("{oops", faulty.Text);
        Assert.Equal(200, (await GetAsync("/assets")).Status);
    }

    [Theory]
    [InlineData("""{"stat":500}""")]
    [InlineData("""{"status":99}""")]
    [InlineData("""{"times":0}""")]
    [InlineData("""{"body":"html"}""")]
    [InlineData("""{"delay_ms":-1}""")]
    [InlineData("null")]
    [InlineData("503")]
    public async Task FaultThatMakesNoSenseIsRefused(string fault)
    {
        Reply reply = await GetAsync("/assets", ("x-sandbox-fault", fault));

        Assert.Equal(400, reply.Status);
        Assert.Equal(["x-sandbox-fault"], reply.WrongFields);
    }

    [Fact]
    public async Task UploadAddressHasFaultsToo()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        Server.Faults.Enqueue(new Fault { Status = 503, Path = "/uploads/*" });

        Reply faulty = await UploadAsync(created, Encoding.UTF8.GetBytes("acorn"));
        Reply sound = await UploadAsync(created, Encoding.UTF8.GetBytes("acorn"));

        Assert.Equal(503, faulty.Status);
        Assert.Equal(204, sound.Status);
    }

    private async Task ArrivalAsync()
    {
        for (int i = 0; i < 1000 && Server.Requests.Count == 0; i++)
        {
            await Task.Delay(10);
        }

        Assert.Single(Server.Requests);
    }
}
