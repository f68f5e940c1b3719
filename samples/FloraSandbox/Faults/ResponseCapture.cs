namespace FloraSandbox.Faults;

internal static class ResponseCapture
{
    /// <summary>Handles the request and keeps the body of the response back; status and headers are set.</summary>
    public static async Task<byte[]> RunAsync(HttpContext context, RequestDelegate next)
    {
        Stream wire = context.Response.Body;
        using MemoryStream captured = new();
        context.Response.Body = captured;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        return captured.ToArray();
    }
}
