using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;

namespace EcosystemTests.Applications;

/// <summary>What the page about applications tells people to write, run.</summary>
public class ApplicationTests
{
    [Fact]
    public async Task WorkerKeepsTheClientOfTheContainer()
    {
        StubHandler handler = new(HttpStatusCode.OK);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Flora:ApiKey", "key"), new("Flora:BaseUrl", "https://flora.example/api")]);
        builder.Services.AddFloraClient(builder.Configuration.GetSection("Flora")).ConfigurePrimaryHttpMessageHandler(() => handler);
        TaskCompletionSource<string> seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        builder.Services.AddSingleton(seen).AddHostedService<Worker>();
        using IHost host = builder.Build();

        await host.StartAsync();
        string asset = await seen.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await host.StopAsync();

        Assert.Equal(("ast_1", "Bearer key"), (asset, Assert.Single(handler.Requests).Headers["Authorization"]));
    }

    /// <summary>What the service defaults of Aspire's templates set up for every HttpClient.</summary>
    [Fact]
    public async Task ServiceDefaultsFindTheServerAndSendWhatMayActTwiceOnce()
    {
        StubHandler handler = new(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.InternalServerError);
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("services:flora:https:0", "https://one.example:8443")]).Build());
        services.AddServiceDiscovery();
        services.ConfigureHttpClientDefaults(static http =>
        {
            _ = http.AddStandardResilienceHandler(static options => options.Retry.Delay = TimeSpan.Zero);
            _ = http.AddServiceDiscovery();
        });
        services
            .AddFloraClient(static options => (options.ApiKey, options.BaseUrl, options.MaxRetries, options.AllowInsecureHttp) = ("key", new Uri("https+http://flora/api"), 0, true))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        FloraClient client = provider.GetRequiredService<FloraClient>();

        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("a");
        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/quota"));

        Assert.Equal("ast_1", asset.AssetId);
        Assert.Equal(
            ["GET https://one.example:8443/api/assets/a", "GET https://one.example:8443/api/assets/a", "POST https://one.example:8443/api/quota"],
            handler.Requests.Select(static request => $"{request.Method} {request.Url}"));
    }

    [Fact]
    public async Task CallsGoThroughTheProxyOfTheConnections()
    {
        using TcpListener proxy = new(IPAddress.Loopback, 0);
        proxy.Start();
        Task<string> asked = RespondOnceAsync(proxy);
        ServiceCollection services = new();
        services
            .AddFloraClient(static options => (options.ApiKey, options.BaseUrl, options.AllowInsecureHttp) = ("key", new Uri("http://flora.example"), true))
            .ConfigurePrimaryHttpMessageHandler((handler, _) => ((SocketsHttpHandler)handler).Proxy = new WebProxy($"http://127.0.0.1:{((IPEndPoint)proxy.LocalEndpoint).Port}"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        AssetRetrieveResponse asset = await provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("a");

        Assert.Equal(("ast_1", "GET http://flora.example/assets/a HTTP/1.1"), (asset.AssetId, await asked));
    }

    [Fact]
    public void CertificateOfTheClientIsThatOfTheConnections()
    {
        using ECDsa key = ECDsa.Create();
        using X509Certificate2 certificate = new CertificateRequest("CN=garden", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
        SocketsHttpHandler? connections = null;
        ServiceCollection services = new();
        services.AddFloraClient().ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            connections = (SocketsHttpHandler)handler;
            connections.SslOptions.ClientCertificates = [certificate];
        });
        using ServiceProvider provider = services.BuildServiceProvider();

        using HttpMessageHandler made = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Generated.Flora.FloraClient");

        Assert.Same(certificate, Assert.Single(connections!.SslOptions.ClientCertificates!));
    }

    [Fact]
    public async Task ServerOfATestIsReachedByItsHttpClient()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        await using WebApplication server = builder.Build();
        string? sent = null;
        _ = server.MapGet("/assets/{id}", context =>
        {
            sent = context.Request.Headers.Authorization;
            return context.Response.WriteAsync(Responses.Asset);
        });
        await server.StartAsync();

        FloraClient client = new(server.GetTestClient(), new FloraClientOptions { ApiKey = "test" });
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("a");

        Assert.Equal(("ast_1", "Bearer test"), (asset.AssetId, sent));
    }

    private static async Task<string> RespondOnceAsync(TcpListener proxy)
    {
        using CancellationTokenSource time = new(TimeSpan.FromSeconds(20));
        using TcpClient connection = await proxy.AcceptTcpClientAsync(time.Token);
        NetworkStream stream = connection.GetStream();
        using StreamReader reader = new(stream, Encoding.ASCII, leaveOpen: true);
        string first = (await reader.ReadLineAsync(time.Token))!;
        while (await reader.ReadLineAsync(time.Token) is { Length: > 0 })
        {
        }

        byte[] body = Encoding.UTF8.GetBytes(Responses.Asset);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), time.Token);
        await stream.WriteAsync(body, time.Token);
        return first;
    }

    private sealed class Worker(IFloraClient flora, TaskCompletionSource<string> seen) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            AssetRetrieveResponse asset = await flora.Assets.RetrieveAsync("a", cancellationToken: stoppingToken);
            seen.SetResult(asset.AssetId);
        }
    }
}
