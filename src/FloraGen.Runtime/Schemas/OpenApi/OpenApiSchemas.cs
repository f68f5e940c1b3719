namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

/// <summary>A client's schemas in the model of Microsoft.OpenApi.</summary>
internal static class OpenApiSchemas
{
    /// <summary>Under which name a schema remembers whose it is, until the document has all of its components.</summary>
    private const string Mark = "FloraGen.Type";

    /// <summary>Makes a schema that of a client's type when the document is complete: before, references would lead nowhere.</summary>
    public static void Remember(OpenApiSchema schema, Type type) => (schema.Metadata ??= new Dictionary<string, object>())[Mark] = type;

    /// <summary>Puts every client's type that the document refers to among its components, and those that these refer to.</summary>
    public static void AddReferenced(OpenApiDocument document, ClientSchemas schemas)
    {
        ReferenceVisitor visitor = new();
        new OpenApiWalker(visitor).Walk(document);
        foreach (OpenApiSchema schema in visitor.Remembered)
        {
            JsonElement own = schemas.Find((Type)schema.Metadata![Mark])!.Value;
            Fill(schema, own, document);
            visitor.Names.UnionWith(ReferencesIn(own));
        }

        Stack<string> open = new(visitor.Names);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (seen.Add(name) && schemas.TypeOf(name) is { } type && schemas.Find(type) is { } json)
            {
                if (document.Components?.Schemas?.ContainsKey(name) is not true)
                {
                    _ = document.AddComponent(name, Of(json, document));
                }

                foreach (string other in ReferencesIn(json))
                {
                    open.Push(other);
                }
            }
        }

        document.RegisterComponents();
    }

    /// <summary>A schema, or a reference to one.</summary>
    public static IOpenApiSchema Of(JsonElement json, OpenApiDocument? document)
    {
        if (json.TryGetProperty("$ref", out JsonElement reference))
        {
            return new OpenApiSchemaReference(ClientSchemas.ReferenceOf(reference), document);
        }

        OpenApiSchema schema = new();
        Fill(schema, json, document);
        return schema;
    }

    /// <summary>Makes a schema what the client's document says.</summary>
    public static void Fill(OpenApiSchema schema, JsonElement json, OpenApiDocument? document)
    {
        schema.Type = json.TryGetProperty("type", out JsonElement type) ? TypeOf(type) : null;
        schema.Format = TextOf(json, "format");
        schema.Description = TextOf(json, "description") ?? schema.Description;
        schema.Deprecated = json.TryGetProperty("deprecated", out _);
        schema.Enum = json.TryGetProperty("enum", out JsonElement values) ? [.. values.EnumerateArray().Select(static value => JsonNode.Parse(value.GetRawText())!)] : null;
        schema.Items = Inner(json, "items", document);
        schema.AdditionalProperties = Inner(json, "additionalProperties", document);
        schema.OneOf = json.TryGetProperty("oneOf", out JsonElement cases) ? [.. cases.EnumerateArray().Select(item => Of(item, document))] : null;
        schema.Required = json.TryGetProperty("required", out JsonElement required) ? new HashSet<string>(required.EnumerateArray().Select(static name => name.GetString()!)) : null;
        schema.Properties = json.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().ToDictionary(static member => member.Name, member => Of(member.Value, document))
            : null;
        schema.Discriminator = json.TryGetProperty("discriminator", out JsonElement discriminator) ? DiscriminatorOf(discriminator, document) : null;
        if (json.TryGetProperty("x-enum-varnames", out JsonElement names))
        {
            schema.Extensions = new Dictionary<string, IOpenApiExtension> { ["x-enum-varnames"] = new JsonNodeExtension(JsonNode.Parse(names.GetRawText())!) };
        }
    }

    private static IEnumerable<string> ReferencesIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(static member => member.Name == "$ref" ? [ClientSchemas.ReferenceOf(member.Value)] : ReferencesIn(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(ReferencesIn),
        _ => [],
    };

    private static IOpenApiSchema? Inner(JsonElement json, string name, OpenApiDocument? document) => json.TryGetProperty(name, out JsonElement inner) ? Of(inner, document) : null;

    private static string? TextOf(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static JsonSchemaType? TypeOf(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Aggregate(default(JsonSchemaType), static (all, one) => all | One(one))
        : One(type);

    private static JsonSchemaType One(JsonElement type) => Enum.Parse<JsonSchemaType>(type.GetString()!, ignoreCase: true);

    private static OpenApiDiscriminator DiscriminatorOf(JsonElement json, OpenApiDocument? document) => new()
    {
        PropertyName = TextOf(json, "propertyName"),
        Mapping = json.TryGetProperty("mapping", out JsonElement mapping)
            ? mapping.EnumerateObject().ToDictionary(static item => item.Name, item => new OpenApiSchemaReference(ClientSchemas.ReferenceOf(item.Value), document))
            : null,
    };

    private sealed class ReferenceVisitor : OpenApiVisitorBase
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<OpenApiSchema> Remembered { get; } = [];

        public override void Visit(IOpenApiSchema schema)
        {
            if (schema is OpenApiSchema { Metadata: { } known } own && known.ContainsKey(Mark))
            {
                _ = Remembered.Add(own);
            }
        }

        public override void Visit(IOpenApiReferenceHolder referenceHolder)
        {
            if (referenceHolder is OpenApiSchemaReference { Reference.Id: { } name })
            {
                _ = Names.Add(name);
            }
        }
    }
}
