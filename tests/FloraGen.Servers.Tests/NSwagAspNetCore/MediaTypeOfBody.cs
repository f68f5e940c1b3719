using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says what kind of body an endpoint takes, which NSwag takes to be JSON.</summary>
internal sealed class MediaTypeOfBody : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        string? mediaType = ((AspNetCoreOperationProcessorContext)context).ApiDescription.SupportedRequestFormats.FirstOrDefault()?.MediaType;
        IDictionary<string, OpenApiMediaType>? content = context.OperationDescription.Operation.RequestBody?.Content;
        if (mediaType is not null && content is not null && content.Remove("application/json", out OpenApiMediaType? body))
        {
            content[mediaType] = body;
        }

        return true;
    }
}
