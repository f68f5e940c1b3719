using FloraGen.Servers.Application.SignIn;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Says which operations are for those who sign in.</summary>
internal sealed class SecurityOfOperations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (SignInScheme scheme in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<SignInScheme>())
        {
            (operation.Security ??= []).Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference($"{scheme}", context.Document)] = [] });
        }
    }
}
