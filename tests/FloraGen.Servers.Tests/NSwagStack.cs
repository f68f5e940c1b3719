namespace FloraGen.Servers.Tests;

/// <summary>NSwag.AspNetCore.</summary>
public sealed class NSwagStack : ServerStack
{
    public override string Name => "NSwag.AspNetCore 14.8";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["NSWAG"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddOpenApiDocument();
        WebApplication app = builder.Build();
        _ = app.UseOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
