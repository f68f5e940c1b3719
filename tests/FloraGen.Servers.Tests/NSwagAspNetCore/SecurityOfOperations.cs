using FloraGen.Servers.Application.SignIn;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says which operations are for those who sign in.</summary>
internal sealed class SecurityOfOperations : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (SignInScheme scheme in ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.EndpointMetadata.OfType<SignInScheme>())
        {
            (context.OperationDescription.Operation.Security ??= []).Add(new OpenApiSecurityRequirement { [$"{scheme}"] = [] });
        }

        return true;
    }
}
