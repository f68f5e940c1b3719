using FloraSandbox.Contract;
using FloraSandbox.Hosting;

namespace FloraSandbox.Errors;

/// <summary>Turns what a request throws into the error envelope.</summary>
internal static class ErrorResponses
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody waits for a response.
        }
        catch (ApiErrorException error)
        {
            if (error.ShouldRetry is bool shouldRetry)
            {
                context.Response.Headers["x-should-retry"] = shouldRetry ? "true" : "false";
            }

            await RespondAsync(context, error.Status, new ErrorDetail(error.Code, error.Message, error.Fields));
        }
        catch (BadHttpRequestException error)
        {
            await RespondAsync(context, error.StatusCode, new ErrorDetail(ErrorCodes.UsualFor(error.StatusCode), error.Message));
        }
        catch (Exception error)
        {
            await RespondAsync(context, 500, new ErrorDetail(ErrorCodes.Unknown, $"The sandbox failed: {error.Message}"));
        }
    }

    private static Task RespondAsync(HttpContext context, int status, ErrorDetail error)
    {
        if (!context.Response.HasStarted)
        {
            return SandboxResponse.Of(status, new ErrorEnvelope(error), SandboxJson.Wire.ErrorEnvelope).WriteAsync(context.Response);
        }

        context.Abort();
        return Task.CompletedTask;
    }
}
