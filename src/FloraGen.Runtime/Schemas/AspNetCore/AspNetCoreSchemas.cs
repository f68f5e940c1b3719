namespace FloraGen.Runtime.Internal;

using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;

/// <summary>A client's schemas for Microsoft.AspNetCore.OpenApi, which sees nothing of a type that has a converter.</summary>
internal static class AspNetCoreSchemas
{
    public static OpenApiOptions Add(OpenApiOptions options, ClientSchemas schemas)
    {
        _ = options.AddSchemaTransformer((schema, context, _) =>
        {
            if (schemas.TextOf(context.JsonTypeInfo.Type) is not null)
            {
                OpenApiSchemas.Remember(schema, context.JsonTypeInfo.Type);
            }

            return Task.CompletedTask;
        });
        return options.AddDocumentTransformer((document, _, _) =>
        {
            OpenApiSchemas.AddReferenced(document, schemas);
            return Task.CompletedTask;
        });
    }
}
