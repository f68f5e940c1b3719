using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Application.SignIn;

/// <summary>Operations that are for those who sign in.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/bearer", Results<Ok<Plant>, UnauthorizedHttpResult> (HttpContext context)
            => Signed(recorder, context.Request.Headers.Authorization)).WithMetadata(SignInScheme.Bearer).WithName("GetByBearer");
        _ = routes.MapGet("/api-key", Results<Ok<Plant>, UnauthorizedHttpResult> (HttpContext context)
            => Signed(recorder, context.Request.Headers["X-Api-Key"])).WithMetadata(SignInScheme.ApiKey).WithName("GetByApiKey");
        _ = routes.MapGet("/cookie", Results<Ok<Plant>, UnauthorizedHttpResult> (HttpContext context)
            => Signed(recorder, context.Request.Cookies["session"])).WithMetadata(SignInScheme.Cookie).WithName("GetByCookie");
    }

    private static Results<Ok<Plant>, UnauthorizedHttpResult> Signed(Recorder recorder, string? secret)
    {
        recorder.Receive(secret);
        return string.IsNullOrEmpty(secret) ? TypedResults.Unauthorized() : TypedResults.Ok(recorder.Respond(Samples.Tulip));
    }
}
