using System.Text.Json.Nodes;
using FloraGen.Servers.Application.Conditions;
using FloraGen.Servers.Application.Enums;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;
using NSwag.Generation;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>Says what System.Text.Json writes for types that NJsonSchema describes otherwise.</summary>
internal static class TypesOfTheServer
{
    private static JsonSchema PatchStep => new()
    {
        Type = JsonObjectType.Object,
        Properties =
        {
            ["op"] = new JsonSchemaProperty { Type = JsonObjectType.String, IsRequired = true },
            ["path"] = new JsonSchemaProperty { Type = JsonObjectType.String, IsRequired = true },
            ["from"] = new JsonSchemaProperty { Type = JsonObjectType.String },
            ["value"] = new JsonSchemaProperty(),
        },
    };

    public static void Describe(OpenApiDocumentGeneratorSettings settings)
    {
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Version), static schema => schema.Type = JsonObjectType.String));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(TimeSpan), static schema => schema.Type = JsonObjectType.String));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(sbyte), static schema => schema.Type = JsonObjectType.Integer));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(ulong), static schema => (schema.Type, schema.Format) = (JsonObjectType.Integer, "uint64")));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Needs), static schema => schema.Type = JsonObjectType.String));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Traits), static schema => schema.Type = JsonObjectType.Integer));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonNode), static schema => schema.Type = JsonObjectType.None));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonObject), static schema => schema.Type = JsonObjectType.Object));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonArray), static schema => (schema.Type, schema.Item) = (JsonObjectType.Array, new JsonSchema())));
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonPatchDocument<Sapling>), static schema => (schema.Type, schema.Item) = (JsonObjectType.Array, PatchStep)));
        settings.SchemaSettings.SchemaProcessors.Add(new IntegerDiscriminators());
    }
}
