using System.Text.Json.Nodes;
using FloraGen.Servers.Application.Conditions;
using FloraGen.Servers.Application.Enums;
using FloraGen.Servers.Application.SignIn;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Swashbuckle.AspNetCore as its template has it, with a filter for each thing that it does not say by itself.</summary>
public sealed class SwashbuckleStack : ServerStack
{
    public override string Name => "Swashbuckle.AspNetCore 11";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["SWASHBUCKLE", "DECIMALS"];

    private static OpenApiSchema PatchStep => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "op", "path" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["op"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["path"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["from"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["value"] = new OpenApiSchema(),
        },
    };

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        GardenApplication.AddTo(builder.Services, recorder);
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddSwaggerGen(static options =>
        {
            options.SupportNonNullableReferenceTypes();
            options.UseOneOfForPolymorphism();
            options.UseAllOfForInheritance();
            options.SelectSubTypesUsing(Families.CasesOf);
            options.SelectDiscriminatorNameUsing(Families.DiscriminatorOf);
            options.SelectDiscriminatorValueUsing(Families.ValueOf);
            options.SchemaFilter<IntegerDiscriminators>();
            options.MapType<JsonNode>(static () => new OpenApiSchema());
            options.MapType<JsonObject>(static () => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() });
            options.MapType<JsonArray>(static () => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema() });
            options.MapType<decimal>(static () => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "decimal" });
            options.MapType<uint>(static () => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "uint32" });
            options.MapType<ulong>(static () => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "uint64" });
            options.MapType<Dictionary<Color, int>>(static () => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" } });
            options.MapType<Needs>(static () => new OpenApiSchema { Type = JsonSchemaType.String });
            options.MapType<JsonPatchDocument<Sapling>>(static () => new OpenApiSchema { Type = JsonSchemaType.Array, Items = PatchStep });
            options.AddSecurityDefinition(nameof(SignInScheme.Bearer), new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            options.AddSecurityDefinition(nameof(SignInScheme.ApiKey), new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Api-Key" });
            options.AddSecurityDefinition(nameof(SignInScheme.Cookie), new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "session" });
            options.OperationFilter<SecurityOfOperations>();
            options.OperationFilter<CookieParameters>();
        });
        WebApplication app = builder.Build();
        _ = app.UseSwagger();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
