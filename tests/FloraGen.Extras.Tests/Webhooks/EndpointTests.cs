using System.Net;
using System.Text.Json;
using ExtrasTests.Support;
using Flora;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExtrasTests.Webhooks;

/// <summary>The endpoint of the page <c>samples/FloraExtras/README.md</c>, asked over a real connection.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private readonly List<string> _taken = [];
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        FloraWebhooks webhooks = new(SignedWebhook.Secret) { TimeProvider = new FixedClock(DateTimeOffset.FromUnixTimeSeconds(SignedWebhook.Time)) };
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _ = _app.MapPost("/hooks/flora", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body, cancellationToken);
            try
            {
                webhooks.Verify(body.GetBuffer().AsSpan(0, (int)body.Length), request.Headers[FloraWebhooks.SignatureHeader]);
            }
            catch (FloraWebhookException refusal)
            {
                return Results.BadRequest(refusal.Problem.ToString());
            }

            body.Position = 0;
            using JsonDocument webhook = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            _taken.Add(webhook.RootElement.GetProperty("id").GetString()!);
            return Results.NoContent();
        });
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task SignedWebhookIsTaken()
    {
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(SignedWebhook.Header()));
        Assert.Equal(["whd_1"], _taken);
    }

    [Fact]
    public async Task OthersAreRefused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync());
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(SignedWebhook.Header("whsec_another")));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(SignedWebhook.Header(time: SignedWebhook.Time - 301)));

        // Two headers are two times, whichever of them is right.
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(SignedWebhook.Header(), SignedWebhook.Header("whsec_another")));
        Assert.Empty(_taken);
    }

    private async Task<HttpStatusCode> PostAsync(params string[] signatures)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, _app.Urls.Single() + "/hooks/flora") { Content = new ByteArrayContent(SignedWebhook.Body) };
        request.Headers.Add(FloraWebhooks.SignatureHeader, signatures);
        using HttpResponseMessage response = await _http.SendAsync(request);
        return response.StatusCode;
    }
}
