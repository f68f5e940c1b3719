using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NJsonSchema;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says that the form's parameters of minimal APIs are parts of the body.</summary>
internal sealed class FormParameters : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        ApiParameterDescription[] parts = [.. ((AspNetCoreOperationProcessorContext)context).ApiDescription.ParameterDescriptions
            .Where(static parameter => parameter.Source == BindingSource.Form || parameter.Source == BindingSource.FormFile)];
        if (parts.Length == 0)
        {
            return true;
        }

        OpenApiOperation operation = context.OperationDescription.Operation;
        JsonSchema form = new() { Type = JsonObjectType.Object };
        foreach (ApiParameterDescription part in parts)
        {
            _ = operation.Parameters.Remove(operation.Parameters.FirstOrDefault(parameter => parameter.Name == part.Name)!);
            JsonSchema schema = part.Type == typeof(IFormFileCollection) ? new JsonSchema { Type = JsonObjectType.Array, Item = File() }
                : part.Type == typeof(IFormFile) ? File()
                : context.SchemaGenerator.Generate(part.Type, context.SchemaResolver);
            if (schema.ActualSchema.Type == JsonObjectType.Object)
            {
                form = schema;
                break;
            }

            form.Properties[part.Name] = new JsonSchemaProperty { Type = schema.Type, Format = schema.Format, Item = schema.Item, IsRequired = part.IsRequired };
        }

        operation.RequestBody = new OpenApiRequestBody { IsRequired = true, Content = { ["multipart/form-data"] = new OpenApiMediaType { Schema = form } } };
        return true;
    }

    private static JsonSchema File() => new() { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary };
}
