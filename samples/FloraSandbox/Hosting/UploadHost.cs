using FloraSandbox.Errors;
using FloraSandbox.Faults;
using FloraSandbox.Recording;
using FloraSandbox.Storage;
using FloraSandbox.Uploads;

namespace FloraSandbox.Hosting;

/// <summary>Stands for the storage service that takes the uploads: another host, which knows nothing of API keys.</summary>
internal static class UploadHost
{
    public static WebApplication Build(SandboxOptions options, Database database, FaultQueue faults, RequestLog requests)
    {
        WebApplication app = QuietHost.Create(options.UploadPort, largestBody: null);
        app.Use(new CrossOrigin(options.AllowedOrigin, "").InvokeAsync);
        app.Use(RequestIds.InvokeAsync);
        app.Use(ErrorResponses.InvokeAsync);
        app.Use(new RequestRecorder(requests, isUpload: true).InvokeAsync);
        app.Use(new FaultInjector(faults).InvokeAsync);
        app.MapPost("/uploads/{reservationId}", new UploadEndpoint(database, options.TimeProvider).HandleAsync);
        app.MapGet("/files/{assetId}", new FileEndpoint(database, options.TimeProvider).HandleAsync);
        app.MapFallback("{**path}", (HttpContext context) =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("Uploads are sent by POST to the address that create or retry gave.\n");
        });
        return app;
    }
}
