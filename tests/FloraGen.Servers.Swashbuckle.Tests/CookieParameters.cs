using FloraGen.Servers.Application.Cookies;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Says which cookies an operation reads.</summary>
internal sealed class CookieParameters : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (CookieParameter cookie in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<CookieParameter>())
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = cookie.Name,
                In = ParameterLocation.Cookie,
                Required = cookie.Required,
                Schema = context.SchemaGenerator.GenerateSchema(cookie.Type, context.SchemaRepository),
            });
        }
    }
}
