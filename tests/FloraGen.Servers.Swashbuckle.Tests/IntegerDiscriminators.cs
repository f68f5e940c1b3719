using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Says that a number tells the types of a family apart, where one does.</summary>
internal sealed class IntegerDiscriminators : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema.Properties?.TryGetValue("$type", out IOpenApiSchema? member) is true
            && member is OpenApiSchema type
            && context.Type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Any(static derived => ((JsonDerivedTypeAttribute)derived).TypeDiscriminator is int))
        {
            type.Type = JsonSchemaType.Integer;
        }
    }
}
