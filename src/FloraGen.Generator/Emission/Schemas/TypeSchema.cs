using FloraGen.Emission.Types;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Schemas;

/// <summary>The JSON schema of a member, an item or a case.</summary>
internal static class TypeSchema
{
    public static string ReferenceTo(CSharpNamed named) => "#/components/schemas/" + named.TypeName;

    public static void Write(SchemaWriter json, CSharpType type, bool allowsNull)
    {
        using (json.Object())
        {
            WriteKeywords(json, type, allowsNull);
        }
    }

    public static void WriteKeywords(SchemaWriter json, CSharpType type, bool allowsNull)
    {
        switch (type)
        {
            case CSharpNamed named when allowsNull:
                json.Name("oneOf");
                using (json.List())
                {
                    Write(json, named, allowsNull: false);
                    using (json.Object())
                    {
                        json.Text("type", "null");
                    }
                }

                break;
            case CSharpNamed named:
                json.Text("$ref", ReferenceTo(named));
                break;
            case CSharpList list:
                WriteType(json, "array", null, allowsNull);
                json.Name("items");
                Write(json, list.Item, list.HasNullItems);
                break;
            case CSharpMap map:
                WriteType(json, "object", null, allowsNull);
                json.Name("additionalProperties");
                Write(json, map.Value, map.HasNullValues);
                break;
            case CSharpFormat format:
                WriteType(json, "string", format.Format.Names[0], allowsNull);
                break;
            case CSharpOwn { IsText: true, Type: { } own } when own.Key.StartsWith("format:", StringComparison.Ordinal):
                WriteType(json, "string", own.Subject, allowsNull);
                break;
            case CSharpPrimitive primitive:
                WritePrimitive(json, primitive, allowsNull);
                break;
        }
    }

    private static void WritePrimitive(SchemaWriter json, CSharpPrimitive type, bool allowsNull)
    {
        (string? Name, string? Format) form = type.Primitive switch
        {
            ApiPrimitive.String => ("string", null),
            ApiPrimitive.Boolean => ("boolean", null),
            ApiPrimitive.Int32 => ("integer", "int32"),
            ApiPrimitive.Int64 => ("integer", "int64"),
            ApiPrimitive.UInt32 => ("integer", "uint32"),
            ApiPrimitive.UInt64 => ("integer", "uint64"),
            ApiPrimitive.Single => ("number", "float"),
            ApiPrimitive.Double => ("number", "double"),
            ApiPrimitive.Decimal => ("number", "decimal"),
            ApiPrimitive.Binary => ("string", "binary"),
            _ => (null, null),
        };
        if (form.Name is not null)
        {
            WriteType(json, form.Name, form.Format, allowsNull, type.MayBeText ? "string" : null);
        }
    }

    private static void WriteType(SchemaWriter json, string name, string? format, bool allowsNull, string? other = null)
    {
        if (allowsNull || other is not null)
        {
            json.Array("type", new[] { name, other, allowsNull ? "null" : null }.Where(static item => item is not null).Select(static item => SchemaWriter.Quoted(item!)));
        }
        else
        {
            json.Text("type", name);
        }

        if (format is not null)
        {
            json.Text("format", format);
        }
    }
}
