
namespace FloraGen.Package.Tests.Consumers;

/// <summary>Documents that consumers add to their projects.</summary>
internal static class Specifications
{
    public const string FloraItem = """<AdditionalFiles Include="flora.openapi.yaml" />""";

    public const string Garden = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Garden", "version": "1" },
          "servers": [{ "url": "https://garden.example" }],
          "paths": {
            "/plants/{plantId}": {
              "get": {
                "operationId": "plants.retrieve",
                "tags": ["Plants"],
                "parameters": [{ "name": "plantId", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": {
                  "200": {
                    "description": "A plant.",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Plant" } } }
                  }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "Plant": {
                "type": "object",
                "required": ["name", "status"],
                "properties": { "name": { "type": "string" }, "status": { "$ref": "#/components/schemas/PlantStatus" } }
              },
              "PlantStatus": { "type": "string", "enum": ["growing", "wilted", "eaten"] }
            }
          }
        }
        """;

    public static (string Name, string Text) Flora { get; } = ("flora.openapi.yaml", RepositorySources.Read("spec", "flora.openapi.yaml"));
}
