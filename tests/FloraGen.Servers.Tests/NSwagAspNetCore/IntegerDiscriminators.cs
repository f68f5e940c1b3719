using System.Text.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Generation;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says that a number tells the types of a family apart, where one does.</summary>
internal sealed class IntegerDiscriminators : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        if (context.Schema.Properties.TryGetValue("$type", out JsonSchemaProperty? type)
            && context.ContextualType.Type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Any(static derived => ((JsonDerivedTypeAttribute)derived).TypeDiscriminator is int))
        {
            type.Type = JsonObjectType.Integer;
        }
    }
}
