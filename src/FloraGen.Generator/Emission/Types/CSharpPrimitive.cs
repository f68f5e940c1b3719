using FloraGen.Model;

namespace FloraGen.Emission.Types;

internal sealed record CSharpPrimitive(ApiPrimitive Primitive) : CSharpType
{
    public override string Name => Primitive switch
    {
        ApiPrimitive.String => "string",
        ApiPrimitive.Boolean => "bool",
        ApiPrimitive.Int32 => "int",
        ApiPrimitive.Int64 => "long",
        ApiPrimitive.Single => "float",
        ApiPrimitive.Double => "double",
        ApiPrimitive.Decimal => "decimal",
        ApiPrimitive.DateTime => "global::System.DateTimeOffset",
        ApiPrimitive.Date => "global::System.DateOnly",
        ApiPrimitive.Uuid => "global::System.Guid",
        ApiPrimitive.Bytes => "byte[]",
        ApiPrimitive.UInt32 => "uint",
        ApiPrimitive.UInt64 => "ulong",
        ApiPrimitive.Time => "global::System.TimeOnly",
        ApiPrimitive.Duration => "global::System.TimeSpan",
        ApiPrimitive.Binary => "FilePart",
        _ => Json + "JsonElement",
    };

    public override bool IsValueType => Primitive is not (ApiPrimitive.String or ApiPrimitive.Bytes or ApiPrimitive.Binary);

    public override bool HasText => Primitive is not (ApiPrimitive.Json or ApiPrimitive.Binary);

    public override bool NeedsDeepEquality => Primitive is ApiPrimitive.Json or ApiPrimitive.Bytes;

    public override string Text(string value) => Primitive switch
    {
        ApiPrimitive.String => value,
        ApiPrimitive.Json => $"{value}.GetRawText()",
        _ => base.Text(value),
    };

    public override string Read(string reader) => $"Internal.JsonRead.{Method}({reader})";

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : "Internal.JsonRead." + Method;

    public override string Write(string writer, string value) => Primitive switch
    {
        ApiPrimitive.String or ApiPrimitive.Uuid => $"{writer}.WriteStringValue({value});",
        ApiPrimitive.Boolean => $"{writer}.WriteBooleanValue({value});",
        ApiPrimitive.DateTime => $"Internal.JsonWrite.DateTimeOffset({writer}, {value});",
        ApiPrimitive.Date => $"Internal.JsonWrite.Date({writer}, {value});",
        ApiPrimitive.Bytes => $"{writer}.WriteBase64StringValue({value});",
        ApiPrimitive.Json => $"{value}.WriteTo({writer});",
        _ => $"{writer}.WriteNumberValue({value});",
    };

    public override string WriteMember(string writer, string wireName, string value)
    {
        string? method = Primitive switch
        {
            ApiPrimitive.String or ApiPrimitive.Uuid => "WriteString",
            ApiPrimitive.Boolean => "WriteBoolean",
            ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.Single or ApiPrimitive.Double or ApiPrimitive.Decimal => "WriteNumber",
            ApiPrimitive.Bytes => "WriteBase64String",
            _ => null,
        };

        return method is null
            ? base.WriteMember(writer, wireName, value)
            : $"{writer}.{method}({CSharpLiteral.Utf8(wireName)}, {value});";
    }

    public override string AreEqual(string left, string right) => Primitive switch
    {
        ApiPrimitive.Json => $"Internal.ValueEquality.Elements({left}, {right})",
        ApiPrimitive.Bytes => $"Internal.ValueEquality.Bytes({left}, {right})",
        _ => base.AreEqual(left, right),
    };

    public override string Hash(string value) => Primitive switch
    {
        ApiPrimitive.Json => $"Internal.ValueEquality.ElementHash({value})",
        ApiPrimitive.Bytes => $"Internal.ValueEquality.BytesHash({value})",
        _ => value,
    };

    private string Method => Primitive switch
    {
        ApiPrimitive.DateTime => "DateTimeOffset",
        ApiPrimitive.Uuid => "Guid",
        ApiPrimitive.Json => "Element",
        _ => Primitive.ToString(),
    };
}
