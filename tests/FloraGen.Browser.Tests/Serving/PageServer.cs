using System.Net;
using FloraSandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace FloraGen.Browser.Tests.Serving;

/// <summary>Serves the published page and the greenhouse, and takes the page's report. FLORA has an address of its own, as it would elsewhere.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly TaskCompletionSource<string> _report = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _app;
    private SandboxServer? _sandbox;

    private PageServer(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ServeUnknownFileTypes = true },
        });
        _app.UseRouting();
        _app.MapGet("settings", () => $"{_sandbox!.BaseUrl}\n{_sandbox.ApiKey}");
        _app.MapPost("report", async (HttpRequest request) => _report.TrySetResult(await new StreamReader(request.Body).ReadToEndAsync()));
        Greenhouse.MapTo(_app.MapGroup("greenhouse"));
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>What the page reports in the end.</summary>
    public Task<string> Report => _report.Task;

    public static async Task<PageServer> StartAsync(string folder)
    {
        PageServer server = new(folder);
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Urls.Single());
        server._sandbox = await SandboxServer.StartAsync(new SandboxOptions
        {
            AllowedOrigin = server.Address.GetLeftPart(UriPartial.Authority),
            ProcessingTime = TimeSpan.FromMilliseconds(50),
        });
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }
}
