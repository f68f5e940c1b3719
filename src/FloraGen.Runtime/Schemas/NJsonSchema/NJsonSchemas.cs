namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using global::NJsonSchema;
using global::NJsonSchema.Generation;
using global::NJsonSchema.Generation.TypeMappers;

/// <summary>A client's schemas for NSwag, which would find C# names by reflection.</summary>
internal sealed class NJsonSchemas(Type type, ClientSchemas schemas) : ITypeMapper
{
    public Type MappedType => type;

    public bool UseReference => true;

    public static JsonSchemaGeneratorSettings Add(JsonSchemaGeneratorSettings settings, ClientSchemas schemas)
    {
        foreach (Type type in schemas.Types)
        {
            settings.TypeMappers.Add(new NJsonSchemas(type, schemas));
        }

        return settings;
    }

    public void GenerateSchema(JsonSchema schema, TypeMapperContext context) => schema.Reference = Definition(ClientSchemas.NameOf(type), context.JsonSchemaResolver);

    private JsonSchema Definition(string name, JsonSchemaResolver resolver)
    {
        Type defined = schemas.TypeOf(name)!;
        if (!resolver.HasSchema(defined, isIntegerEnumeration: false))
        {
            // It is there before it is filled: a type may hold itself.
            JsonSchema added = new();
            resolver.AddSchema(defined, isIntegerEnumeration: false, added);
            Fill(added, schemas.Find(defined)!.Value, resolver);
        }

        return resolver.GetSchema(defined, isIntegerEnumeration: false);
    }

    private JsonSchema Of(JsonElement json, JsonSchemaResolver resolver)
    {
        JsonSchema schema = new();
        Fill(schema, json, resolver);
        return schema;
    }

    private void Fill(JsonSchema schema, JsonElement json, JsonSchemaResolver resolver)
    {
        foreach (JsonProperty keyword in json.EnumerateObject())
        {
            Fill(schema, keyword.Name, keyword.Value, resolver);
        }

        if (json.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement name in required.EnumerateArray())
            {
                schema.Properties[name.GetString()!].IsRequired = true;
            }
        }
    }

    private void Fill(JsonSchema schema, string keyword, JsonElement value, JsonSchemaResolver resolver)
    {
        switch (keyword)
        {
            case "$ref": schema.Reference = Definition(ClientSchemas.ReferenceOf(value), resolver); break;
            case "type": SetType(schema, value); break;
            case "format": schema.Format = value.GetString(); break;
            case "description": schema.Description = value.GetString(); break;
            case "deprecated": schema.IsDeprecated = true; break;
            case "items": schema.Item = Of(value, resolver); break;
            case "additionalProperties": schema.AdditionalPropertiesSchema = Of(value, resolver); break;
            case "enum": AddAll(value, item => schema.Enumeration.Add(ValueOf(item))); break;
            case "x-enum-varnames": AddAll(value, item => schema.EnumerationNames.Add(item.GetString()!)); break;
            case "oneOf": AddAll(value, item => AddCase(schema, item, resolver)); break;
            case "discriminator": schema.DiscriminatorObject = DiscriminatorOf(value, resolver); break;
            case "properties":
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    JsonSchemaProperty property = new();
                    schema.Properties[member.Name] = property;
                    Fill(property, member.Value, resolver);
                }

                break;
        }
    }

    private void AddCase(JsonSchema schema, JsonElement item, JsonSchemaResolver resolver)
    {
        if (item.TryGetProperty("type", out JsonElement type) && type.ValueEquals("null"))
        {
            schema.IsNullableRaw = true;
        }
        else
        {
            schema.OneOf.Add(Of(item, resolver));
        }
    }

    private OpenApiDiscriminator DiscriminatorOf(JsonElement json, JsonSchemaResolver resolver)
    {
        OpenApiDiscriminator discriminator = new() { PropertyName = json.GetProperty("propertyName").GetString() };
        if (json.TryGetProperty("mapping", out JsonElement mapping))
        {
            foreach (JsonProperty item in mapping.EnumerateObject())
            {
                discriminator.Mapping[item.Name] = new JsonSchema { Reference = Definition(ClientSchemas.ReferenceOf(item.Value), resolver) };
            }
        }

        return discriminator;
    }

    private static void SetType(JsonSchema schema, JsonElement type)
    {
        string[] names = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(static item => item.GetString()!)] : [type.GetString()!];
        schema.Type = names.Where(static name => name != "null").Aggregate(JsonObjectType.None, static (all, name) => all | Enum.Parse<JsonObjectType>(name, ignoreCase: true));
        schema.IsNullableRaw = names.Contains("null") ? true : null;
    }

    private static void AddAll(JsonElement items, Action<JsonElement> add)
    {
        foreach (JsonElement item in items.EnumerateArray())
        {
            add(item);
        }
    }

    private static object? ValueOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString(),
        JsonValueKind.Number => item.TryGetInt64(out long whole) ? (object)whole : item.GetDouble(),
        JsonValueKind.Null => null,
        _ => Convert.ToBoolean(item.GetRawText(), CultureInfo.InvariantCulture),
    };
}
