using FloraGen.Servers.Application.Cookies;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says which cookies an operation reads.</summary>
internal sealed class CookieParameters : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (CookieParameter cookie in ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.EndpointMetadata.OfType<CookieParameter>())
        {
            context.OperationDescription.Operation.Parameters.Add(new OpenApiParameter
            {
                Name = cookie.Name,
                Kind = OpenApiParameterKind.Cookie,
                IsRequired = cookie.Required,
                Schema = context.SchemaGenerator.Generate(cookie.Type, context.SchemaResolver),
            });
        }

        return true;
    }
}
