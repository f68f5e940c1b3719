using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using NJsonSchema;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says what kind of response an endpoint gives, which NSwag takes to be JSON.</summary>
internal sealed class MediaTypesOfResponses : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (ApiResponseType described in ((AspNetCoreOperationProcessorContext)context).ApiDescription.SupportedResponseTypes)
        {
            string? mediaType = described.ApiResponseFormats.FirstOrDefault()?.MediaType;
            bool isJson = mediaType is null || described.ApiResponseFormats.Any(static format => format.MediaType == "application/json");
            if (isJson || !context.OperationDescription.Operation.Responses.TryGetValue($"{described.StatusCode}", out OpenApiResponse? response))
            {
                continue;
            }

            JsonSchema schema = described.Type == typeof(FileContentHttpResult) || described.Type == typeof(FileStreamHttpResult) || described.Type == typeof(FileContentResult)
                ? new JsonSchema { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary }
                : context.SchemaGenerator.Generate(described.Type!.Name == "SseItem`1" ? described.Type.GetGenericArguments()[0] : described.Type, context.SchemaResolver);
            response.Content.Clear();
            response.Content[mediaType!] = new OpenApiMediaType { Schema = schema };
        }

        return true;
    }
}
