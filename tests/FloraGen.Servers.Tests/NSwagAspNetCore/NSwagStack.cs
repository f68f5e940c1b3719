using FloraGen.Servers.Application.SignIn;
using NSwag;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>NSwag.AspNetCore as its template has it, with a processor for each thing that it does not say by itself.</summary>
public sealed class NSwagStack : ServerStack
{
    public override string Name => "NSwag.AspNetCore 14.8";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["NSWAG"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddOpenApiDocument(static settings =>
        {
            _ = settings.AddSecurity(nameof(SignInScheme.Bearer), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });
            _ = settings.AddSecurity(nameof(SignInScheme.ApiKey), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Header, Name = "X-Api-Key" });
            _ = settings.AddSecurity(nameof(SignInScheme.Cookie), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Cookie, Name = "session" });
            settings.OperationProcessors.Add(new SecurityOfOperations());
            settings.OperationProcessors.Add(new CookieParameters());
        });
        WebApplication app = builder.Build();
        _ = app.UseOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
