using Flora;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Errors;

/// <summary>Failures of FLORA as problem details: what the caller can do something about, and nothing of what FLORA said.</summary>
internal sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ApiException failure)
        {
            return false;
        }

        ProblemDetails details = new()
        {
            Status = StatusOf(failure),
            Title = failure is ApiNotFoundException ? "There is no such asset." : "FLORA could not do it.",
        };
        if (failure.RequestId is { } id)
        {
            // FLORA's own name of the request, for a question to its support.
            details.Extensions["floraRequestId"] = id;
        }

        context.Response.StatusCode = details.Status.Value;
        if (failure is ApiRateLimitException { RetryAfter: { } wait })
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, Exception = exception, ProblemDetails = details });
    }

    private static int StatusOf(ApiException failure) => failure switch
    {
        ApiNotFoundException => StatusCodes.Status404NotFound,
        ApiBadRequestException or ApiUnprocessableEntityException => StatusCodes.Status400BadRequest,
        ApiRateLimitException => StatusCodes.Status503ServiceUnavailable,
        ApiTimeoutException => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status502BadGateway,
    };
}
