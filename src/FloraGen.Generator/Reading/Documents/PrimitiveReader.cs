using FloraGen.Model;
using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>Type and format to a primitive. A format that is not known is its type.</summary>
internal static class PrimitiveReader
{
    public static ApiPrimitive Read(JsonSchema schema) => schema.Type switch
    {
        JsonObjectType.String => OfString(schema.Format),
        JsonObjectType.Integer => OfInteger(schema.Format),
        JsonObjectType.Number => OfNumber(schema.Format),
        JsonObjectType.Boolean => ApiPrimitive.Boolean,
        _ => ApiPrimitive.Json,
    };

    private static ApiPrimitive OfString(string? format) => format switch
    {
        "date-time" => ApiPrimitive.DateTime,
        "date" => ApiPrimitive.Date,
        "uuid" or "guid" => ApiPrimitive.Uuid,
        "byte" => ApiPrimitive.Bytes,
        _ => ApiPrimitive.String,
    };

    private static ApiPrimitive OfInteger(string? format) => format switch
    {
        "int32" => ApiPrimitive.Int32,
        _ => ApiPrimitive.Int64,
    };

    private static ApiPrimitive OfNumber(string? format) => format switch
    {
        "float" => ApiPrimitive.Single,
        "decimal" => ApiPrimitive.Decimal,
        "int32" => ApiPrimitive.Int32,
        "int64" => ApiPrimitive.Int64,
        _ => ApiPrimitive.Double,
    };
}
