using FloraGen.Handles;
using FloraGen.Model.Types;

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
        ApiPrimitive.Binary => Needs.FilePart,
        _ => Imports.JsonElement,
    };

    public override bool IsValueType => Primitive is not (ApiPrimitive.String or ApiPrimitive.Binary);

    public override bool NeedsDeepEquality => Primitive == ApiPrimitive.Json;

    public override bool IsSimpleText => Primitive != ApiPrimitive.Binary;

    public override string CaseName => Primitive == ApiPrimitive.Binary ? "File" : Primitive.ToString();

    public override string Fit => MayBeText ? $"{Needs.NumberInText}.FitOf({Needs.JsonFit}.{FitMethod})" : $"{Needs.JsonFit}.{FitMethod}";

    public override string Kinds => $"{Needs.JsonKinds}." + Primitive switch
    {
        ApiPrimitive.Json => "Any",
        ApiPrimitive.Boolean => "Truth",
        ApiPrimitive.Binary => "None",
        _ when MayBeText => $"Number | {Needs.JsonKinds}.Text",
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
        ApiPrimitive.Binary => $"{Needs.JsonWrite}.{Needs.JsonWriteFiles.Binary}({writer}, {value});",
        ApiPrimitive.Json => $"{value}.WriteTo({writer});",
        _ => $"{writer}.WriteNumberValue({value});",
    };

    /// <summary>The method that writes a member of a record; null where there is none for it alone.</summary>
    public string? MemberWriter => Primitive switch
    {
        ApiPrimitive.String or ApiPrimitive.Boolean => Primitive.ToString(),
        _ => IsNumber ? Needs.RecordWriterNumbers.Number : null,
    };

    public override string AreEqual(string left, string right)
        => Primitive == ApiPrimitive.Json ? $"{Needs.ValueEquality}.Elements({left}, {right})" : base.AreEqual(left, right);

    public override string Hash(string value) => Primitive == ApiPrimitive.Json ? $"{Needs.ValueEquality}.ElementHash({value})" : value;

    private string Reading => $"{(MayBeText ? Needs.NumberInText : Needs.JsonRead)}.{ReadMethod}";

    private string ReadMethod => Primitive switch
    {
        ApiPrimitive.UInt32 => MayBeText ? Needs.NumberInTextUnsigned.UInt32 : Needs.JsonReadUnsigned.UInt32,
        ApiPrimitive.UInt64 => MayBeText ? Needs.NumberInTextUnsigned.UInt64 : Needs.JsonReadUnsigned.UInt64,
        ApiPrimitive.Single when !MayBeText => Needs.JsonReadDoubles.Single,
        ApiPrimitive.Double when !MayBeText => Needs.JsonReadDoubles.Double,
        ApiPrimitive.Binary => Needs.JsonReadFiles.Binary,
        ApiPrimitive.Json => "Element",
        _ => Primitive.ToString(),
    };

    private string FitMethod => Primitive switch
    {
        ApiPrimitive.UInt32 => Needs.JsonFitUnsigned.UInt32,
        ApiPrimitive.UInt64 => Needs.JsonFitUnsigned.UInt64,
        _ => Primitive.ToString(),
    };
}
