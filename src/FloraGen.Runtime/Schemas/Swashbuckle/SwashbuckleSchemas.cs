namespace FloraGen.Runtime.Internal;

using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using global::Swashbuckle.AspNetCore.SwaggerGen;

/// <summary>A client's schemas for Swashbuckle, which would find C# names by reflection.</summary>
internal sealed class SwashbuckleSchemas(ClientSchemas schemas) : IDocumentFilter
{
    public static SwaggerGenOptions Add(SwaggerGenOptions options, ClientSchemas schemas)
    {
        foreach (Type type in schemas.Types)
        {
            options.MapType(type, () => new OpenApiSchemaReference(ClientSchemas.NameOf(type)));
        }

        options.AddDocumentFilterInstance(new SwashbuckleSchemas(schemas));
        return options;
    }

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => OpenApiSchemas.AddReferenced(swaggerDoc, schemas);
}
