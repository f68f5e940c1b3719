using FloraGen.Kinds.Formats;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;

namespace FloraGen.Reading.Schemas.Primitives;

/// <summary>Type and format to a primitive. A format that is not known is its type.</summary>
internal static class PrimitiveReader
{
    public static ApiType Read(MergedSchema merged) => NumberOrText.Of(merged) is { } number
        ? new ApiPrimitiveType(number.Type == "integer" ? OfInteger(number.Format) : OfNumber(number.Format), number.AllowsNull, MayBeText: true)
        : OfType(merged);

    /// <summary>The same; only a part of a form can be a file.</summary>
    public static ApiType Read(MergedSchema merged, bool isPart)
        => Read(merged) is var type && type is ApiPrimitiveType { Primitive: ApiPrimitive.Binary } file && !isPart ? file with { Primitive = ApiPrimitive.String } : type;

    /// <summary>Whether a schema is a part of a form, or a body, that is sent as it is.</summary>
    public static bool IsFile(MergedSchema merged) => Read(merged) is ApiPrimitiveType { Primitive: ApiPrimitive.Binary };

    private static ApiType OfType(MergedSchema merged)
    {
        string? type = EnumValues.Of(merged) is { IsEnum: false, IsUnion: false } values ? values.TypeName : merged.Types.FirstOrDefault();
        string? format = merged.Text("format");
        type ??= NumberFormats.TypeOf(format);
        return type switch
        {
            "integer" when merged.Types.Contains("number") => Plain(OfNumber(format)),
            "integer" => Plain(OfInteger(format)),
            "number" => Plain(OfNumber(format)),
            "boolean" => Plain(ApiPrimitive.Boolean),
            "file" => Plain(ApiPrimitive.Binary),
            _ => OfString(format, merged),
        };
    }

    private static ApiType OfString(string? format, MergedSchema merged)
    {
        // A fixed or listed text is that text, whatever its format promises.
        if (EnumValues.Of(merged) is not null)
        {
            return Plain(ApiPrimitive.String);
        }

        string? encoding = merged.Text("contentEncoding");
        StringFormat? known = StringFormats.Find(format) ?? (format == "binary" ? null : StringFormats.FindEncoding(encoding));
        return known is not null ? new ApiFormatType(known.Names[0], IsNullable: false)
            : Plain(format == "binary" || IsContent(merged, encoding) ? ApiPrimitive.Binary : ApiPrimitive.String);
    }

    private static ApiPrimitiveType Plain(ApiPrimitive primitive) => new(primitive, IsNullable: false);

    /// <summary>JSON Schema's own way to speak of bytes; what people can read is a text in a text.</summary>
    private static bool IsContent(MergedSchema merged, string? encoding)
        => encoding == "binary" || (encoding is null && merged.Text("contentMediaType") is { } mediaType && !MediaTypes.IsWritten(mediaType));

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
