namespace FloraSandbox.Hosting;

/// <summary>Tells browsers that pages of one origin may call, with the headers that the API has and no others.</summary>
internal sealed class CrossOrigin(string? origin, string headers)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (origin is null || !string.Equals(context.Request.Headers.Origin, origin, StringComparison.Ordinal))
        {
            return next(context);
        }

        // At the last moment: who returns an error begins the headers anew.
        context.Response.OnStarting(() =>
        {
            Allow(context.Response.Headers);
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(context.Request.Method) || context.Request.Headers.AccessControlRequestMethod.Count == 0)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private void Allow(IHeaderDictionary response)
    {
        response.AccessControlAllowOrigin = origin;
        response.AccessControlAllowMethods = "GET, POST, PATCH, DELETE";
        response.AccessControlAllowHeaders = headers;
        response.AccessControlExposeHeaders = "request-id, retry-after, retry-after-ms, x-should-retry, idempotent-replayed";
        response.Vary = "Origin";
    }
}
