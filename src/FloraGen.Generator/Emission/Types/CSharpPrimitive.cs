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

    public override string Fit => MayBeText ? $"{Statics.NumberInText.FitOf}({FitOfValue})" : FitOfValue;

    public override string Kinds => Primitive switch
    {
        ApiPrimitive.Json => Statics.JsonKinds.Any,
        ApiPrimitive.Boolean => Statics.JsonKinds.Truth,
        ApiPrimitive.Binary => Statics.JsonKinds.None,
        _ when MayBeText => $"{Statics.JsonKinds.Number} | {Statics.JsonKinds.Text}",
        _ when IsNumber => Statics.JsonKinds.Number,
        _ => Statics.JsonKinds.Text,
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
        ApiPrimitive.Binary => $"{Statics.JsonWrite.Binary}({writer}, {value});",
        ApiPrimitive.Json => $"{value}.WriteTo({writer});",
        _ => $"{writer}.WriteNumberValue({value});",
    };

    /// <summary>The method that writes a member of a record; null where there is none for it alone.</summary>
    public string? MemberWriter => Primitive switch
    {
        ApiPrimitive.String => "String",
        ApiPrimitive.Boolean => "Boolean",
        _ => IsNumber ? Needs.RecordWriterNumbers.Number : null,
    };

    public override string AreEqual(string left, string right)
        => Primitive == ApiPrimitive.Json ? $"{Statics.ValueEquality.Elements}({left}, {right})" : base.AreEqual(left, right);

    public override string Hash(string value) => Primitive == ApiPrimitive.Json ? $"{Statics.ValueEquality.ElementHash}({value})" : value;

    private string Reading => MayBeText ? ReaderOfNumberOrText : Primitive switch
    {
        ApiPrimitive.String => Statics.JsonRead.String,
        ApiPrimitive.Boolean => Statics.JsonRead.Boolean,
        ApiPrimitive.Int32 => Statics.JsonRead.Int32,
        ApiPrimitive.Int64 => Statics.JsonRead.Int64,
        ApiPrimitive.UInt32 => Statics.JsonRead.UInt32,
        ApiPrimitive.UInt64 => Statics.JsonRead.UInt64,
        ApiPrimitive.Single => Statics.JsonRead.Single,
        ApiPrimitive.Double => Statics.JsonRead.Double,
        ApiPrimitive.Decimal => Statics.JsonRead.Decimal,
        ApiPrimitive.Binary => Statics.JsonRead.Binary,
        ApiPrimitive.Json => Statics.JsonRead.Element,
    };

    private string ReaderOfNumberOrText => Primitive switch
    {
        ApiPrimitive.Int32 => Statics.NumberInText.Int32,
        ApiPrimitive.Int64 => Statics.NumberInText.Int64,
        ApiPrimitive.UInt32 => Statics.NumberInText.UInt32,
        ApiPrimitive.UInt64 => Statics.NumberInText.UInt64,
        ApiPrimitive.Single => Statics.NumberInText.Single,
        ApiPrimitive.Double => Statics.NumberInText.Double,
        ApiPrimitive.Decimal => Statics.NumberInText.Decimal,
        _ => throw new InvalidOperationException($"{Primitive} is not a number."),
    };

    private string FitOfValue => Primitive switch
    {
        ApiPrimitive.String => Statics.JsonFit.String,
        ApiPrimitive.Boolean => Statics.JsonFit.Boolean,
        ApiPrimitive.Int32 => Statics.JsonFit.Int32,
        ApiPrimitive.Int64 => Statics.JsonFit.Int64,
        ApiPrimitive.UInt32 => Statics.JsonFit.UInt32,
        ApiPrimitive.UInt64 => Statics.JsonFit.UInt64,
        ApiPrimitive.Single => Statics.JsonFit.Single,
        ApiPrimitive.Double => Statics.JsonFit.Double,
        ApiPrimitive.Decimal => Statics.JsonFit.Decimal,
        ApiPrimitive.Binary => Statics.JsonFit.Binary,
        ApiPrimitive.Json => Statics.JsonFit.Json,
    };
}
