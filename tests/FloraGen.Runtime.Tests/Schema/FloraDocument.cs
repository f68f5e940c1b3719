using System.Text.Json.Nodes;
using RuntimeTests.Support;
using YamlDotNet.RepresentationModel;

namespace RuntimeTests.Schema;

/// <summary>The members of the document's schemas, so that a new one is tested without anybody thinking of it.</summary>
internal static class FloraDocument
{
    private static readonly YamlMappingNode s_schemas = Load();

    public static IReadOnlyList<SchemaMember> Members(string schema)
    {
        YamlMappingNode node = (YamlMappingNode)s_schemas[schema];
        string[] required = Texts(node, "required");
        return [.. ((YamlMappingNode)node["properties"]).Select(property => Member(Text(property.Key), (YamlMappingNode)property.Value, required))];
    }

    /// <summary>An object with every member of a schema, required or not.</summary>
    public static JsonObject Sample(string schema)
        => new(Members(schema).Select(static member => KeyValuePair.Create(member.Name, member.NewSample())));

    private static SchemaMember Member(string name, YamlMappingNode schema, string[] required)
        => new(name, required.Contains(name), Kinds(schema), SampleOf(schema).ToJsonString());

    private static string[] Kinds(YamlMappingNode schema) => Texts(Resolve(schema), "type");

    private static JsonNode SampleOf(YamlMappingNode reference)
    {
        YamlMappingNode schema = Resolve(reference);
        if (Find(schema, "const") is { } constant)
        {
            return JsonValue.Create(Text(constant));
        }

        return Kinds(schema)[0] switch
        {
            "string" => JsonValue.Create(Texts(schema, "enum").FirstOrDefault() ?? (Texts(schema, "format").Contains("date-time") ? "2026-01-02T03:04:05Z" : "text")),
            "number" or "integer" => JsonValue.Create(7),
            "array" => new JsonArray(SampleOf((YamlMappingNode)schema["items"]), SampleOf((YamlMappingNode)schema["items"])),
            _ when Find(schema, "properties") is YamlMappingNode properties
                => new JsonObject(properties.Select(static property => KeyValuePair.Create(Text(property.Key), (JsonNode?)SampleOf((YamlMappingNode)property.Value)))),
            _ => new JsonObject { ["z"] = "1", ["a"] = "2" },
        };
    }

    private static YamlMappingNode Resolve(YamlMappingNode schema)
        => Find(schema, "$ref") is { } reference ? (YamlMappingNode)s_schemas[Text(reference).Split('/')[^1]] : schema;

    private static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? value : null;

    private static string[] Texts(YamlMappingNode node, string key) => Find(node, key) switch
    {
        YamlSequenceNode items => [.. items.Select(Text)],
        YamlScalarNode scalar => [Text(scalar)],
        _ => [],
    };

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlMappingNode Load()
    {
        YamlStream stream = [];
        stream.Load(new StringReader(File.ReadAllText(RepositoryPath.Of("spec", "flora.openapi.yaml"))));
        return (YamlMappingNode)stream.Documents[0].RootNode["components"]["schemas"];
    }
}
