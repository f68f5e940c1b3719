namespace FloraGen.Tests.Running;

/// <summary>Small documents.</summary>
internal static class Documents
{
    /// <summary>A document with one operation that returns a thing of this schema (YAML, indented by nothing).</summary>
    public static string WithThing(string schema, string operationExtras = "", string componentExtras = "") => $$"""
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things/{id}:
            get:
              operationId: things.get
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        {{Indent(operationExtras, 6)}}
              responses:
                '200':
                  description: A thing.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
            Thing:
        {{Indent(schema, 6)}}
        {{Indent(componentExtras, 4)}}
        """;

    /// <summary>A document of these operations.</summary>
    public static string WithPaths(string paths, string components = "") => $$"""
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
        {{Indent(paths, 2)}}
        {{components}}
        """;

    private static string Indent(string text, int spaces)
        => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
