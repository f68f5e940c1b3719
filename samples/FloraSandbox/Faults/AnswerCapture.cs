namespace FloraSandbox.Faults;

internal static class AnswerCapture
{
    /// <summary>Handles the request and keeps the body of its answer back; status and headers are set on the response.</summary>
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
