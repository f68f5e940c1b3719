using FastEndpoints;
using FastEndpoints.Swagger;
using FloraGen.Servers.Tests.NSwagAspNetCore;
using Microsoft.AspNetCore.Http;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger;

/// <summary>FastEndpoints with FastEndpoints.Swagger as its documentation has them.</summary>
public sealed class FastEndpointsStack : ServerStack
{
    public override string Name => "FastEndpoints 8.3";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["FASTENDPOINTS", "DECIMALS"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddSingleton(recorder);
        _ = builder.Services.AddFastEndpoints(static options =>
        {
            options.DisableAutoDiscovery = true;
            options.Assemblies = [typeof(FastEndpointsStack).Assembly];
        });
        _ = builder.Services.SwaggerDocument(static options =>
        {
            options.ShortSchemaNames = true;
            options.EnableJWTBearerAuth = false;
            options.DocumentSettings = static settings =>
            {
                settings.DocumentName = "v1";
                settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(IFormFileCollection), static schema => (schema.Type, schema.Item) = (JsonObjectType.Array, new JsonSchema { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary })));
                settings.SchemaSettings.SchemaProcessors.Add(new NamesOfEnums());
                settings.OperationProcessors.Add(new CookiesAreNoQueries());
                TypesOfTheServer.Describe(settings);
                SignInOfTheServer.Describe(settings);
            };
        });
        WebApplication app = builder.Build();
        _ = app.UseFastEndpoints(static config => config.Endpoints.ShortNames = true);
        _ = app.UseSwaggerGen(uiConfig: null);
        return app;
    }
}
