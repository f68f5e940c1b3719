using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Microsoft.AspNetCore.OpenApi as its template has it, with a transformer for each thing that it does not say by itself.</summary>
public class OpenApi31Stack : ServerStack
{
    public override string Name => "Microsoft.AspNetCore.OpenApi 10, OpenAPI 3.1";

    public override string DocumentPath => "/openapi/v1.json";

    public override IReadOnlyList<string> Symbols => ["ASPNET31", "ASPNET"];

    protected virtual OpenApiSpecVersion Version => OpenApiSpecVersion.OpenApi3_1;

    /// <summary>How the server writes JSON.</summary>
    protected virtual void Configure(JsonSerializerOptions options)
    {
    }

    /// <summary>What is said beyond the template.</summary>
    protected virtual void Describe(OpenApiOptions options)
    {
    }

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        GardenApplication.AddTo(builder.Services, recorder, Configure);
        _ = builder.Services.AddOpenApi(options =>
        {
            options.OpenApiVersion = Version;
            Describe(options);
            _ = options.AddDocumentTransformer<SecuritySchemes>();
            _ = options.AddOperationTransformer<SecurityOfOperations>();
            _ = options.AddOperationTransformer<CookieParameters>();
            _ = options.AddOperationTransformer<OperationIds>();
        });
        WebApplication app = builder.Build();
        _ = app.MapOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
