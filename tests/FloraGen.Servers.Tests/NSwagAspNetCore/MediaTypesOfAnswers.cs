using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using NJsonSchema;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says what kind of answer an endpoint gives, which NSwag takes to be JSON.</summary>
internal sealed class MediaTypesOfAnswers : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (ApiResponseType answer in ((AspNetCoreOperationProcessorContext)context).ApiDescription.SupportedResponseTypes)
        {
            string? mediaType = answer.ApiResponseFormats.FirstOrDefault()?.MediaType;
            bool isJson = mediaType is null || answer.ApiResponseFormats.Any(static format => format.MediaType == "application/json");
            if (isJson || !context.OperationDescription.Operation.Responses.TryGetValue($"{answer.StatusCode}", out OpenApiResponse? response))
            {
                continue;
            }

            JsonSchema schema = answer.Type == typeof(FileContentHttpResult) || answer.Type == typeof(FileStreamHttpResult) || answer.Type == typeof(FileContentResult)
                ? new JsonSchema { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary }
                : context.SchemaGenerator.Generate(answer.Type!.Name == "SseItem`1" ? answer.Type.GetGenericArguments()[0] : answer.Type, context.SchemaResolver);
            response.Content.Clear();
            response.Content[mediaType!] = new OpenApiMediaType { Schema = schema };
        }

        return true;
    }
}
