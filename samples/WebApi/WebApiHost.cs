using Flora;
using Microsoft.AspNetCore.Mvc;
using WebApi.Assets;
using WebApi.Errors;
using WebApi.Webhooks;

namespace WebApi;

/// <summary>The application, apart from being run: tests start it too.</summary>
public static class WebApiHost
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddFloraClient(builder.Configuration.GetSection("Flora"));
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ApiExceptionHandler>();

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/assets", ListAssets.Handle);
        app.MapGet("/assets/{id}", ReadAsset.HandleAsync);
        app.MapPost("/assets", UploadAsset.HandleAsync).WithMetadata(new DisableRequestSizeLimitAttribute());
        if (app.Configuration["Flora:WebhookSecret"] is { Length: > 0 } secret)
        {
            app.MapPost("/webhooks/flora", new ReceiveWebhook(new FloraWebhooks(secret)).HandleAsync).WithMetadata(new RequestSizeLimitAttribute(1024 * 1024));
        }

        return app;
    }
}
