namespace FloraSandbox.Faults;

/// <summary>Sends a response the way a fault wants it: in two halves with a pause between them, or the first half only.</summary>
internal static class FaultyDelivery
{
    public static async Task SendAsync(HttpContext context, byte[] body, Fault fault)
    {
        HttpResponse response = context.Response;
        if (body.Length == 0)
        {
            return;
        }

        response.ContentLength = body.Length;
        int half = body.Length / 2;
        await response.Body.WriteAsync(body.AsMemory(0, half), context.RequestAborted);
        await response.Body.FlushAsync(context.RequestAborted);
        await Task.Delay(fault.BodyDelay, context.RequestAborted);
        if (fault.Connection == FaultConnection.CutBody)
        {
            // Fewer bytes than Content-Length announced: the server ends the connection, and all that was sent arrives.
            return;
        }

        await response.Body.WriteAsync(body.AsMemory(half), context.RequestAborted);
    }
}
