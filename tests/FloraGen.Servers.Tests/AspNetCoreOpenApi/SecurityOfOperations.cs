using FloraGen.Servers.Application.SignIn;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Says which operations are for those who sign in.</summary>
internal sealed class SecurityOfOperations : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (SignInScheme scheme in context.Description.ActionDescriptor.EndpointMetadata.OfType<SignInScheme>())
        {
            (operation.Security ??= []).Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference($"{scheme}", context.Document)] = [] });
        }

        return Task.CompletedTask;
    }
}
