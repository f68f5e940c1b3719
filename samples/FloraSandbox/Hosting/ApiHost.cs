using FloraSandbox.Assets;
using FloraSandbox.Authentication;
using FloraSandbox.Errors;
using FloraSandbox.Faults;
using FloraSandbox.Recording;
using FloraSandbox.Storage;
using FloraSandbox.Uploads;

namespace FloraSandbox.Hosting;

/// <summary>The API and, beside it, the sandbox's own controls.</summary>
internal static class ApiHost
{
    public const string BasePath = "/api/v1";
    private const long LargestBody = 1024 * 1024;

    public static WebApplication Build(SandboxOptions options, Database database, Uri uploadUrl, FaultQueue faults, RequestLog requests)
    {
        WebApplication app = QuietHost.Create(options.ApiPort, LargestBody);
        app.Use(new CrossOrigin(options.AllowedOrigin, "authorization, content-type, idempotency-key").InvokeAsync);
        app.Use(RequestIds.InvokeAsync);
        app.Use(ErrorResponses.InvokeAsync);
        app.Map("/sandbox", (IApplicationBuilder control) => control.Run(new FaultControl(faults).HandleAsync));
        app.Use(new RequestRecorder(requests, isUpload: false).InvokeAsync);
        app.Use(new FaultInjector(faults).InvokeAsync);

        // A second time, inside the faults, so that a fault can delay or cut an error as well.
        app.Use(ErrorResponses.InvokeAsync);
        app.Use(new ApiKeyCheck(options.ApiKeys).InvokeAsync);

        new AssetRoutes(options, database, new UploadAddresses(uploadUrl)).MapTo(app.MapGroup(BasePath));
        app.MapFallback("{**path}", (HttpContext context) => throw ApiErrors.NotFound($"There is no {context.Request.Method} {RawPath.Of(context)}."));
        return app;
    }
}
