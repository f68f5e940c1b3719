using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests;

/// <summary>Microsoft.AspNetCore.OpenApi as its template has it.</summary>
public class AspNetCoreOpenApi : ServerStack
{
    public override string Name => "Microsoft.AspNetCore.OpenApi 10, OpenAPI 3.1";

    public override string DocumentPath => "/openapi/v1.json";

    public override IReadOnlyList<string> Symbols => ["ASPNET31", "ASPNET"];

    protected virtual OpenApiSpecVersion Version => OpenApiSpecVersion.OpenApi3_1;

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        builder.Services.AddOpenApi(options => options.OpenApiVersion = Version);
        WebApplication app = builder.Build();
        _ = app.MapOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
