using System.Net;
using System.Text;
using FloraSandbox.Contract;
using FloraSandbox.Errors;
using FloraSandbox.Hosting;

namespace FloraSandbox.Faults;

/// <summary>Makes up the response that a fault asks for.</summary>
internal static class FaultResponse
{
    public static void SetHeaders(HttpResponse response, Fault fault)
    {
        Set("Retry-After", fault.RetryAfter);
        Set("retry-after-ms", fault.RetryAfterMs);
        Set("x-should-retry", fault.ShouldRetry switch { true => "true", false => "false", null => null });

        void Set(string name, string? value)
        {
            if (value is not null)
            {
                response.Headers[name] = value;
            }
        }
    }

    /// <summary>Sets status and content type instead of those that the real response may have set; returns the body.</summary>
    public static byte[] Make(HttpResponse response, Fault fault, int status)
    {
        response.StatusCode = status;
        response.ContentLength = null;
        (string? contentType, byte[] body) = Content(fault, status);
        response.ContentType = contentType;
        return body;
    }

    private static (string? ContentType, byte[] Body) Content(Fault fault, int status)
    {
        if (status is 204 or 205 or 304)
        {
            return (null, []);
        }

        if (fault.Content is not null)
        {
            return ("application/json", Encoding.UTF8.GetBytes(fault.Content));
        }

        return fault.Body switch
        {
            FaultBody.Empty => (null, []),
            FaultBody.Html => ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(Page(status))),
            _ => ("application/json", Envelope(fault, status)),
        };
    }

    private static byte[] Envelope(Fault fault, int status)
    {
        ErrorDetail error = new(fault.Code ?? ErrorCodes.UsualFor(status), "A fault that was asked for.");
        return SandboxResponse.Of(status, new ErrorEnvelope(error), SandboxJson.Wire.ErrorEnvelope).Json;
    }

    private static string Page(int status)
    {
        string title = $"{status} {(HttpStatusCode)status}";
        return $"<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n<body><h1>{title}</h1><p>A page from a proxy.</p></body></html>\n";
    }
}
