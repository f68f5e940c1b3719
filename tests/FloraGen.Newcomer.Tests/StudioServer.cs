using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FloraGen.Newcomer.Tests;

/// <summary>Returns what the document of the page unions.md says.</summary>
internal sealed class StudioServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StudioServer(WebApplication application) => _application = application;

    public string Address => _application.Urls.Single();

    public static async Task<StudioServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        _ = application.MapPost("/pictures", static async context =>
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            context.Response.ContentType = "image/png";
            await form.Files["image"]!.CopyToAsync(context.Response.Body);
        });
        _ = application.MapPost("/chats", static async context =>
        {
            bool isStream = context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal);
            context.Response.ContentType = isStream ? "text/event-stream" : "application/json";
            await context.Response.WriteAsync(isStream
                ? "data: {\"type\":\"text\",\"text\":\"A \"}\n\ndata: {\"type\":\"text\",\"text\":\"tulip.\"}\n\ndata: [DONE]\n\n"
                : """{ "type": "text", "text": "A tulip." }""");
        });
        await application.StartAsync();
        return new StudioServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
