using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reliability.Support;

namespace Reliability.Http2;

/// <summary>A server that speaks HTTP/2, or HTTP/3, and nothing else; with a certificate or without.</summary>
internal sealed class Http2Server : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Version _version;

    private Http2Server(WebApplication app, Version version) => (_app, _version) = (app, version);

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <param name="isSecure">With TLS, which HTTP/3 cannot do without.</param>
    /// <param name="respond">Responds to the requests.</param>
    /// <param name="protocol">What it speaks.</param>
    /// <param name="streams">How many calls a connection may carry at once.</param>
    public static async Task<Http2Server> StartAsync(bool isSecure, RequestDelegate respond, HttpProtocols protocol = HttpProtocols.Http2, int streams = 100)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.Http2.MaxStreamsPerConnection = streams;
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = protocol;
                if (isSecure)
                {
                    _ = listen.UseHttps(TestCertificates.Right);
                }
            });
        });
        WebApplication app = builder.Build();
        app.Run(respond);
        await app.StartAsync();
        return new Http2Server(app, protocol == HttpProtocols.Http3 ? HttpVersion.Version30 : HttpVersion.Version20);
    }

    /// <summary>Connections that trust this server, and speak its protocol from their first byte.</summary>
    public HttpClient CreateHttpClient()
    {
        SocketsHttpHandler handler = TestCertificates.CreateHandler();
        handler.EnableMultipleHttp2Connections = true;
        return new HttpClient(handler) { DefaultRequestVersion = _version, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
    }

    /// <summary>Says that no other call is welcome, and waits for those that are under way.</summary>
    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
