using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcosystemTests.Support;
using FloraSandbox;
using FloraSandbox.Faults;
using FloraSandbox.Recording;
using Microsoft.AspNetCore.Builder;
using WebApi;
using WebApi.Assets;

namespace EcosystemTests.Samples;

/// <summary>The sample's application over real connections, in front of a sandbox.</summary>
public sealed class WebApiTests : IAsyncLifetime
{
    private const string Secret = "whsec_garden";

    private SandboxServer _sandbox = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = TimeSpan.Zero });
        _app = WebApiHost.Build(
        [
            "--urls=http://127.0.0.1:0",
            "--Flora:BaseUrl=" + _sandbox.BaseUrl,
            "--Flora:ApiKey=" + _sandbox.ApiKey,
            "--Flora:MaxRetries=0",
            "--Flora:WebhookSecret=" + Secret,
            "--Logging:LogLevel:Default=None",
        ]);
        await _app.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    [Fact]
    public async Task FileIsUploadedAndListed()
    {
        using HttpResponseMessage uploaded = await _http.PostAsync("/assets?workspace=ws_1&name=tulip.txt", new StringContent("a tulip"));
        AssetSummary asset = (await uploaded.Content.ReadFromJsonAsync<AssetSummary>())!;

        Assert.Equal((HttpStatusCode.Accepted, "tulip.txt"), (uploaded.StatusCode, asset.Name));
        Assert.Equal("ready", (await _http.GetFromJsonAsync<AssetSummary>(uploaded.Headers.Location))!.Status);
        Assert.Equal([asset.Id], (await _http.GetFromJsonAsync<AssetSummary[]>("/assets"))!.Select(static item => item.Id));
    }

    [Fact]
    public async Task FileGoesThroughWhileItStillComes()
    {
        TaskCompletionSource<bool> seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource guard = new(TimeSpan.FromMinutes(1));
        using HalfwayContent content = new(async () => seen.SetResult(await ArrivesAsync(guard.Token)));

        using HttpResponseMessage uploaded = await _http.PostAsync("/assets?workspace=ws_1&name=tulip.bin", content, guard.Token);

        Assert.True(await seen.Task);
        Assert.Equal(HttpStatusCode.Accepted, uploaded.StatusCode);
    }

    [Fact]
    public async Task MissingAssetIsAProblemOfThatStatus()
    {
        using HttpResponseMessage response = await _http.GetAsync("/assets/ast_none");

        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("req_", problem.GetProperty("floraRequestId").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureOfFloraIsABadGateway()
    {
        _sandbox.Faults.Enqueue(new Fault { Status = 500 });

        using HttpResponseMessage response = await _http.GetAsync("/assets/ast_1");

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Theory]
    [InlineData(Secret, 0, HttpStatusCode.NoContent)]
    [InlineData("another", 0, HttpStatusCode.BadRequest)]
    [InlineData(Secret, -3600, HttpStatusCode.BadRequest)]
    public async Task OnlyRecentWebhooksOfFloraAreTaken(string secret, int age, HttpStatusCode expected)
    {
        const string body = """{"id":"whd_1"}""";
        long time = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + age;
        string signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
        using HttpRequestMessage request = new(HttpMethod.Post, "/webhooks/flora") { Content = new StringContent(body) };
        request.Headers.Add("Flora-Signature", $"t={time},v1={signature}");

        using HttpResponseMessage response = await _http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    /// <summary>Whether a part of the file reaches the sandbox.</summary>
    private async Task<bool> ArrivesAsync(CancellationToken cancellationToken)
    {
        while (!_sandbox.Requests.Any(static request => request is { IsUpload: true, BodySize: > HalfwayContent.Half / 2 }))
        {
            await Task.Delay(10, cancellationToken);
        }

        return true;
    }
}
