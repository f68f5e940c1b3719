using FloraGen.Servers.Application.Cookies;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Says which cookies an operation reads.</summary>
internal sealed class CookieParameters : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (CookieParameter cookie in context.Description.ActionDescriptor.EndpointMetadata.OfType<CookieParameter>())
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = cookie.Name,
                In = ParameterLocation.Cookie,
                Required = cookie.Required,
                Schema = await context.GetOrCreateSchemaAsync(cookie.Type, null, cancellationToken),
            });
        }
    }
}
