using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema.Generation;
using Xunit.Abstractions;

namespace JsonTests.RoundTrip;

/// <summary>NSwag.</summary>
public sealed class NSwagTests(ITestOutputHelper output) : RoundTripTests(output)
{
    protected override string DocumentPath => "/swagger/v1/swagger.json";

    protected override void AddTo(IServiceCollection services, Type schemas)
    {
        MethodInfo add = schemas.GetMethod("AddSpecClientSchemas", [typeof(JsonSchemaGeneratorSettings)])!;
        _ = services.AddEndpointsApiExplorer();
        _ = services.AddOpenApiDocument(settings => add.Invoke(null, [settings.SchemaSettings]));
    }

    protected override void MapTo(WebApplication application) => application.UseOpenApi();
}
