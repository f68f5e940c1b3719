using FloraGen.Model;
using FloraGen.Reading.Documents;

namespace FloraGen.Reading.Schemas;

/// <summary>Type and format to a primitive. A format that is not known is its type.</summary>
internal static class PrimitiveReader
{
    public static ApiPrimitiveType Read(SchemaShape shape) => NumberOrText.Of(shape) is { } number
        ? new ApiPrimitiveType(number.Type == "integer" ? OfInteger(number.Format) : OfNumber(number.Format), number.AllowsNull, MayBeText: true)
        : new ApiPrimitiveType(OfType(shape), IsNullable: false);

    private static ApiPrimitive OfType(SchemaShape shape)
    {
        string? type = EnumValues.Of(shape) is { IsEnum: false, IsUnion: false } values ? values.TypeName : shape.Types.FirstOrDefault();
        string? format = shape.Text("format");
        type ??= NumberFormats.TypeOf(format);
        return type switch
        {
            "integer" when shape.Types.Contains("number") => OfNumber(format),
            "integer" => OfInteger(format),
            "number" => OfNumber(format),
            "boolean" => ApiPrimitive.Boolean,
            "file" => ApiPrimitive.Binary,
            _ => OfString(format, shape),
        };
    }

    private static ApiPrimitive OfString(string? format, SchemaShape shape) => format switch
    {
        // A fixed or listed text is that text, whatever its format promises.
        _ when EnumValues.Of(shape) is not null => ApiPrimitive.String,
        "date-time" => ApiPrimitive.DateTime,
        "date" => ApiPrimitive.Date,
        "time" => ApiPrimitive.Time,
        "duration" => ApiPrimitive.Duration,
        "uuid" or "guid" => ApiPrimitive.Uuid,
        "byte" or "base64" => ApiPrimitive.Bytes,
        "base64url" => ApiPrimitive.Base64Url,
        "binary" => ApiPrimitive.Binary,
        _ => OfContent(shape),
    };

    /// <summary>JSON Schema's own way to speak of bytes in a text.</summary>
    private static ApiPrimitive OfContent(SchemaShape shape) => shape.Text("contentEncoding") switch
    {
        "base64" => ApiPrimitive.Bytes,
        "base64url" => ApiPrimitive.Base64Url,
        null or "binary" when shape.Text("contentMediaType") is { } mediaType && !IsWritten(mediaType) => ApiPrimitive.Binary,
        "binary" => ApiPrimitive.Binary,
        _ => ApiPrimitive.String,
    };

    /// <summary>What people can read is a text in a text.</summary>
    private static bool IsWritten(string mediaType)
        => MediaTypes.IsJson(mediaType) || MediaTypes.IsLines(mediaType) || MediaTypes.IsText(mediaType) || MediaTypes.IsForm(mediaType);

    private static ApiPrimitive OfInteger(string? format) => format switch
    {
        "int32" or "int16" or "int8" or "uint8" or "uint16" or "byte" => ApiPrimitive.Int32,
        "uint32" or "uint" => ApiPrimitive.UInt32,
        "uint64" or "ulong" => ApiPrimitive.UInt64,
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
