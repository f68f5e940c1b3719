using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace JsonTests.RoundTrip;

/// <summary>Microsoft.AspNetCore.OpenApi.</summary>
public sealed class AspNetCoreTests(ITestOutputHelper output) : RoundTripTests(output)
{
    protected override string DocumentPath => "/openapi/v1.json";

    protected override void AddTo(IServiceCollection services, Type schemas)
    {
        MethodInfo add = schemas.GetMethod("AddSpecClientSchemas", [typeof(OpenApiOptions)])!;
        _ = services.AddOpenApi(options => add.Invoke(null, [options]));
    }

    protected override void MapTo(WebApplication application) => application.MapOpenApi();
}
