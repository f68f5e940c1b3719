using System.Text.Json.Nodes;
using FloraGen.Servers.Application.Conditions;
using FloraGen.Servers.Application.Enums;
using FloraGen.Servers.Application.SignIn;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;
using NSwag;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>NSwag.AspNetCore as its template has it, with a processor for each thing that it does not say by itself.</summary>
public sealed class NSwagStack : ServerStack
{
    public override string Name => "NSwag.AspNetCore 14.8";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["NSWAG"];

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

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddOpenApiDocument(static settings =>
        {
            _ = settings.AddSecurity(nameof(SignInScheme.Bearer), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });
            _ = settings.AddSecurity(nameof(SignInScheme.ApiKey), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Header, Name = "X-Api-Key" });
            _ = settings.AddSecurity(nameof(SignInScheme.Cookie), new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Cookie, Name = "session" });
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Version), static schema => schema.Type = JsonObjectType.String));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(TimeSpan), static schema => schema.Type = JsonObjectType.String));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Needs), static schema => schema.Type = JsonObjectType.String));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(uint), static schema => (schema.Type, schema.Format) = (JsonObjectType.Integer, "uint32")));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonNode), static schema => schema.Type = JsonObjectType.None));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonObject), static schema => schema.Type = JsonObjectType.Object));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonArray), static schema => (schema.Type, schema.Item) = (JsonObjectType.Array, new JsonSchema())));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonPatchDocument<Sapling>), static schema => (schema.Type, schema.Item) = (JsonObjectType.Array, PatchStep)));
            settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(Traits), static schema => schema.Type = JsonObjectType.Integer));
            settings.SchemaSettings.SchemaProcessors.Add(new IntegerDiscriminators());
            settings.OperationProcessors.Add(new FormParameters());
            settings.OperationProcessors.Add(new MediaTypeOfBody());
            settings.OperationProcessors.Add(new MediaTypesOfAnswers());
            settings.OperationProcessors.Add(new SecurityOfOperations());
            settings.OperationProcessors.Add(new CookieParameters());
        });
        WebApplication app = builder.Build();
        _ = app.UseOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
