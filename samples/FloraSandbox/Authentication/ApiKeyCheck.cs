using System.Net.Http.Headers;
using FloraSandbox.Errors;

namespace FloraSandbox.Authentication;

/// <summary>Lets a request pass that carries one of the API keys as its bearer token.</summary>
internal sealed class ApiKeyCheck(IEnumerable<string> apiKeys)
{
    private readonly HashSet<string> _apiKeys = new(apiKeys, StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (BearerToken(context.Request) is not string token)
        {
            throw ApiErrors.Unauthorized();
        }

        if (!_apiKeys.Contains(token))
        {
            throw ApiErrors.InvalidApiKey();
        }

        return next(context);
    }

    private static string? BearerToken(HttpRequest request)
        => AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out AuthenticationHeaderValue? header)
            && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && header.Parameter is { Length: > 0 } token
                ? token
                : null;
}
