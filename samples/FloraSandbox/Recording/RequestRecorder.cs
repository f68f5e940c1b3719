using System.Text;
using FloraSandbox.Hosting;

namespace FloraSandbox.Recording;

/// <summary>Writes each request into the log as it arrives.</summary>
internal sealed class RequestRecorder(RequestLog log, bool isUpload)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest http = context.Request;
        RecordedRequest request = new()
        {
            Method = http.Method,
            Path = RawPath.Of(context),
            Query = http.QueryString.Value ?? "",
            Headers = http.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            IsUpload = isUpload,
        };
        log.Add(request);
        context.Features.Set(request);
        http.Body = new CountingStream(http.Body, request);

        if (!isUpload)
        {
            // An API body is small. Reading it here means that it is recorded even when a fault responds instead.
            MemoryStream body = new();
            await http.Body.CopyToAsync(body, context.RequestAborted);
            request.Body = Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
            body.Position = 0;
            http.Body = body;
        }

        await next(context);
    }
}
