using FloraGen.Model;

namespace FloraGen.Emission.Types;

/// <param name="Primitive">What the document says.</param>
/// <param name="MayBeText">Whether a number may come as a text in JSON.</param>
internal sealed record CSharpPrimitive(ApiPrimitive Primitive, bool MayBeText = false) : CSharpType
{
    public override string Name => Primitive switch
    {
        ApiPrimitive.String => "string",
        ApiPrimitive.Boolean => "bool",
        ApiPrimitive.Int32 => "int",
        ApiPrimitive.Int64 => "long",
        ApiPrimitive.UInt32 => "uint",
        ApiPrimitive.UInt64 => "ulong",
        ApiPrimitive.Single => "float",
        ApiPrimitive.Double => "double",
        ApiPrimitive.Decimal => "decimal",
        ApiPrimitive.Binary => "FilePart",
        _ => Json + "JsonElement",
    };

    public override bool IsValueType => Primitive is not (ApiPrimitive.String or ApiPrimitive.Binary);

    public override bool NeedsDeepEquality => Primitive == ApiPrimitive.Json;

    public override bool IsSimpleText => Primitive != ApiPrimitive.Binary;

    public override string CaseName => Primitive == ApiPrimitive.Binary ? "File" : Primitive.ToString();

    public override string Fit => MayBeText ? $"Internal.NumberInText.FitOf(Internal.JsonFit.{Primitive})" : "Internal.JsonFit." + Primitive;

    public override string Kinds => "Internal.JsonKinds." + Primitive switch
    {
        ApiPrimitive.Json => "Any",
        ApiPrimitive.Boolean => "Truth",
        ApiPrimitive.Binary => "None",
        _ when MayBeText => "Number | Internal.JsonKinds.Text",
        _ when IsNumber => "Number",
        _ => "Text",
    };

    public bool IsNumber => Primitive is ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 or ApiPrimitive.UInt64
        or ApiPrimitive.Single or ApiPrimitive.Double or ApiPrimitive.Decimal;

    public override string Text(string value) => Primitive == ApiPrimitive.String ? value : base.Text(value);

    public override string Read(string reader) => $"{Reading}({reader})";

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : Reading;

    public override string Write(string writer, string value) => Primitive switch
    {
        ApiPrimitive.String => $"{writer}.WriteStringValue({value});",
        ApiPrimitive.Boolean => $"{writer}.WriteBooleanValue({value});",
        ApiPrimitive.Binary => $"Internal.JsonWrite.Binary({writer}, {value});",
        ApiPrimitive.Json => $"{value}.WriteTo({writer});",
        _ => $"{writer}.WriteNumberValue({value});",
    };

    /// <summary>The method that writes a member of a record; null where there is none for it alone.</summary>
    public string? MemberWriter => Primitive switch
    {
        ApiPrimitive.String or ApiPrimitive.Boolean => Primitive.ToString(),
        _ => IsNumber ? "Number" : null,
    };

    public override string AreEqual(string left, string right)
        => Primitive == ApiPrimitive.Json ? $"Internal.ValueEquality.Elements({left}, {right})" : base.AreEqual(left, right);

    public override string Hash(string value) => Primitive == ApiPrimitive.Json ? $"Internal.ValueEquality.ElementHash({value})" : value;

    private string Reading => (MayBeText ? "Internal.NumberInText." : "Internal.JsonRead.") + Method;

    private string Method => Primitive == ApiPrimitive.Json ? "Element" : Primitive.ToString();
}
