using System.Text;
using FloraSandbox.Hosting;
using Microsoft.Extensions.Primitives;

namespace FloraSandbox.Faults;

/// <summary>Lets the fault strike that a request asked for in its <c>x-sandbox-fault</c> header, or the first in the queue that matches it.</summary>
internal sealed class FaultInjector(FaultQueue faults)
{
    private const string Header = "x-sandbox-fault";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Fault? fault = FromHeader(context.Request) ?? faults.Take(context.Request.Method, RawPath.Of(context));
        if (fault is null)
        {
            await next(context);
            return;
        }

        await Task.Delay(fault.Delay, context.RequestAborted);
        if (fault is { Connection: FaultConnection.Reset, AfterHandling: false })
        {
            context.Abort();
            return;
        }

        byte[] body = fault.Status is null || fault.AfterHandling ? await ResponseCapture.RunAsync(context, next) : [];
        if (fault.Connection == FaultConnection.Reset)
        {
            context.Abort();
            return;
        }

        FaultResponse.SetHeaders(context.Response, fault);
        if (fault.Status is int status)
        {
            body = FaultResponse.Make(context.Response, fault, status);
        }

        await FaultyDelivery.SendAsync(context, body, fault);
    }

    private static Fault? FromHeader(HttpRequest request)
        => request.Headers.TryGetValue(Header, out StringValues values) ? FaultJson.Read(Encoding.UTF8.GetBytes(values.ToString()), Header) : null;
}
