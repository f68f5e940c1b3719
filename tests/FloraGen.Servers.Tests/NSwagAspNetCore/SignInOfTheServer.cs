using FloraGen.Servers.Application.SignIn;
using NSwag;
using NSwag.Generation;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says how callers sign in, and where they have to.</summary>
internal static class SignInOfTheServer
{
    public static void Describe(OpenApiDocumentGeneratorSettings settings)
    {
        _ = settings.AddSecurity(nameof(SignInScheme.Bearer), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });
        _ = settings.AddSecurity(nameof(SignInScheme.ApiKey), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Header, Name = "X-Api-Key" });
        _ = settings.AddSecurity(nameof(SignInScheme.Cookie), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Cookie, Name = "session" });
        settings.OperationProcessors.Add(new SecurityOfOperations());
    }
}
