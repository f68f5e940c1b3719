using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Swashbuckle.AspNetCore.SwaggerGen;
using Xunit.Abstractions;

namespace JsonTests.RoundTrip;

/// <summary>Swashbuckle.AspNetCore.</summary>
public sealed class SwashbuckleTests(ITestOutputHelper output) : RoundTripTests(output)
{
    protected override string DocumentPath => "/swagger/v1/swagger.json";

    protected override void AddTo(IServiceCollection services, Type schemas)
    {
        MethodInfo add = schemas.GetMethod("AddSpecClientSchemas", [typeof(SwaggerGenOptions)])!;
        _ = services.AddEndpointsApiExplorer();
        _ = services.AddSwaggerGen(options => add.Invoke(null, [options]));
    }

    protected override void MapTo(WebApplication application) => application.UseSwagger();
}
