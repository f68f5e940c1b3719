using FloraGen.Reading.Text;
using NJsonSchema;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Where the shared schemas and parameters of a document stand: NSwag.Core resolves references to objects.</summary>
internal sealed class ComponentPointers
{
    private readonly Dictionary<object, string> _pointers = new(ReferenceComparer.Instance);

    public ComponentPointers(OpenApiDocument document)
    {
        bool isSwagger2 = document.SchemaType == SchemaType.Swagger2;
        string schemas = isSwagger2 ? "#/definitions" : "#/components/schemas";
        foreach (KeyValuePair<string, JsonSchema> schema in document.Components.Schemas)
        {
            _pointers[schema.Value] = JsonPointer.Append(schemas, schema.Key);
        }
    }

    /// <summary>The pointer of a shared schema; null for one that stands where it is used.</summary>
    public string? Find(JsonSchema schema) => _pointers.TryGetValue(schema, out string? pointer) ? pointer : null;
}
