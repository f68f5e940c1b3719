using FloraSandbox.Storage;

namespace FloraSandbox.Hosting;

/// <summary>Gives every response a <c>request-id</c>.</summary>
internal static class RequestIds
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers["request-id"] = NewId.WithPrefix("req_");
        return next(context);
    }
}
