using FloraGen.Servers.Application.SignIn;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Swashbuckle.AspNetCore as its template has it, with a filter for each thing that it does not say by itself.</summary>
public sealed class SwashbuckleStack : ServerStack
{
    public override string Name => "Swashbuckle.AspNetCore 11";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["SWASHBUCKLE"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddSwaggerGen(static options =>
        {
            options.AddSecurityDefinition(nameof(SignInScheme.Bearer), new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            options.AddSecurityDefinition(nameof(SignInScheme.ApiKey), new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Api-Key" });
            options.AddSecurityDefinition(nameof(SignInScheme.Cookie), new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "session" });
            options.OperationFilter<SecurityOfOperations>();
            options.OperationFilter<CookieParameters>();
        });
        WebApplication app = builder.Build();
        _ = app.UseSwagger();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
