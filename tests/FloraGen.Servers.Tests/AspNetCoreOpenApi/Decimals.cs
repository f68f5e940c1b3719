using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Says that a decimal is one, which is a double otherwise.</summary>
internal sealed class Decimals : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(decimal) || context.JsonTypeInfo.Type == typeof(decimal?))
        {
            schema.Format = "decimal";
        }

        return Task.CompletedTask;
    }
}
