using System.Text;

namespace FloraGen.Benchmarks.Growing;

/// <summary>
/// Documents that differ in nothing but their size: resources with five operations each, a record of twelve members, an enum, a
/// union and a page.
/// </summary>
internal static class GrownDocument
{
    public const int OperationsOfAResource = 5;

    public static string Of(int operations)
    {
        StringBuilder paths = new(), schemas = new();
        for (int index = 0; index < operations / OperationsOfAResource; index++)
        {
            if (index > 0)
            {
                _ = paths.Append(",\n");
                _ = schemas.Append(",\n");
            }

            AppendPaths(paths, $"thing{index}", $"Thing{index}");
            AppendSchemas(schemas, $"Thing{index}");
        }

        return $$"""
            {
              "openapi": "3.1.0",
              "info": { "title": "Grown", "version": "1" },
              "servers": [{ "url": "https://grown.example.com" }],
              "paths": {
            {{paths}}
              },
              "components": { "schemas": {
            {{schemas}}
              } }
            }
            """;
    }

    private static void AppendPaths(StringBuilder text, string resource, string schema) => text.Append($$"""
            "/{{resource}}s": {
              "get": {
                "operationId": "{{resource}}.list", "tags": ["{{resource}}"], "description": "Lists what there is of {{resource}}, newest first.",
                "parameters": [
                  { "name": "limit", "in": "query", "description": "How many at most.", "schema": { "type": "integer" } },
                  { "name": "cursor", "in": "query", "schema": { "type": "string" } }
                ],
                "responses": { "200": { "description": "A page.", "content": { "application/json": { "schema": {
                  "type": "object", "required": ["data", "next_cursor"], "properties": {
                    "data": { "type": "array", "items": { "$ref": "#/components/schemas/{{schema}}" } },
                    "next_cursor": { "type": ["string", "null"] }
                  } } } } } }
              },
              "post": {
                "operationId": "{{resource}}.create", "tags": ["{{resource}}"], "description": "Makes a new {{resource}}.",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/New{{schema}}" } } } },
                "responses": { "201": { "description": "It was made.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } }
              }
            },
            "/{{resource}}s/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": {
                "operationId": "{{resource}}.retrieve", "tags": ["{{resource}}"], "description": "One of them.",
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } }
              },
              "patch": {
                "operationId": "{{resource}}.update", "tags": ["{{resource}}"], "description": "Changes one of them.",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/New{{schema}}" } } } },
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } }
              },
              "delete": {
                "operationId": "{{resource}}.delete", "tags": ["{{resource}}"], "description": "Takes one of them away.",
                "responses": { "204": { "description": "It is gone." } }
              }
            }
        """);

    private static void AppendSchemas(StringBuilder text, string name) => text.Append($$"""
            "New{{name}}": {
              "type": "object", "required": ["title"], "properties": {
                "title": { "type": "string", "description": "What it is called." },
                "note": { "type": ["string", "null"] },
                "size": { "type": "number", "minimum": 0 },
                "owner": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/{{name}}Owner" }] }
              }
            },
            "{{name}}Owner": { "type": "object", "required": ["kind", "name"], "properties": { "kind": { "const": "person" }, "name": { "type": "string" } } },
            "{{name}}": {
              "type": "object", "description": "What there is of {{name}}.",
              "required": ["id", "title", "state", "created_at", "size", "tags", "parts"], "properties": {
                "id": { "type": "string", "description": "By which it is found." },
                "title": { "type": "string", "description": "What it is called." },
                "note": { "type": ["string", "null"], "description": "Whatever its owner says about it." },
                "state": { "type": "string", "enum": ["{{name}}_new", "active", "failed", "gone"] },
                "created_at": { "type": "string", "format": "date-time" },
                "changed_at": { "type": ["string", "null"], "format": "date-time" },
                "size": { "type": "number" },
                "count": { "type": "integer" },
                "is_shared": { "type": "boolean" },
                "tags": { "type": "array", "items": { "type": "string" } },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "parts": { "type": "array", "items": { "type": "object", "required": ["number"], "properties": { "number": { "type": "integer" }, "of_{{name}}": { "type": "string" } } } }
              }
            }
        """);
}
