using NJsonSchema;
using NJsonSchema.Generation;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger;

/// <summary>Says what values of enums are called in JSON, which FastEndpoints takes to be their names in C#.</summary>
internal sealed class NamesOfEnums : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        if (!context.ContextualType.Type.IsEnum || context.ContextualType.Type.IsDefined(typeof(FlagsAttribute), false) || context.Schema.Type != JsonObjectType.String)
        {
            return;
        }

        context.Schema.Enumeration.Clear();
        foreach (Enum value in Enum.GetValues(context.ContextualType.Type))
        {
            context.Schema.Enumeration.Add(WireNames.Of(value));
        }
    }
}
