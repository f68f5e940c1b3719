using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FloraSandbox.Hosting;

/// <summary>
/// A web server on one loopback port that logs nothing and reads no environment variable, so that it can live inside
/// a test or another program.
/// </summary>
internal static class QuietHost
{
    public static WebApplication Create(int port, long? largestBody)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = largestBody;

            // A slow client is most likely a test of slowness.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();

        // Requests that a fault holds up must not hold up the end of the sandbox.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        return builder.Build();
    }

    /// <summary>The address of a host that has started.</summary>
    public static Uri AddressOf(WebApplication host) => new(host.Urls.Single());
}
