using FloraGen.Model;

namespace FloraGen.Emission.Types;

/// <param name="Primitive">What the document says.</param>
/// <param name="HasDateOnly">Whether .NET has dates and times of day; the client has its own otherwise.</param>
/// <param name="MayBeText">Whether a number may come as a text in JSON.</param>
internal sealed record CSharpPrimitive(ApiPrimitive Primitive, bool HasDateOnly, bool MayBeText = false) : CSharpType
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
        ApiPrimitive.DateTime => "global::System.DateTimeOffset",
        ApiPrimitive.Date => HasDateOnly ? "global::System.DateOnly" : "DateOnly",
        ApiPrimitive.Time => HasDateOnly ? "global::System.TimeOnly" : "TimeOnly",
        ApiPrimitive.Duration => "global::System.TimeSpan",
        ApiPrimitive.Uuid => "global::System.Guid",
        ApiPrimitive.Bytes or ApiPrimitive.Base64Url => "byte[]",
        ApiPrimitive.Binary => "FilePart",
        _ => Json + "JsonElement",
    };

    public override bool IsValueType => Primitive is not (ApiPrimitive.String or ApiPrimitive.Bytes or ApiPrimitive.Base64Url or ApiPrimitive.Binary);

    public override bool NeedsDeepEquality => Primitive is ApiPrimitive.Json or ApiPrimitive.Bytes or ApiPrimitive.Base64Url;

    public override bool IsSimpleText => Primitive != ApiPrimitive.Binary;

    public override string CaseName => Primitive switch
    {
        ApiPrimitive.Binary => "File",
        ApiPrimitive.Base64Url => "Bytes",
        _ => Primitive.ToString(),
    };

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

    public override string Text(string value) => Primitive switch
    {
        ApiPrimitive.String => value,
        ApiPrimitive.DateTime => $"Internal.Rfc3339.Text({value})",
        ApiPrimitive.Time => $"Internal.Rfc3339.TimeText({value})",
        ApiPrimitive.Duration => $"Internal.Iso8601Duration.Text({value})",
        ApiPrimitive.Base64Url => $"Internal.Base64UrlText.Of({value})",
        _ => base.Text(value),
    };

    public override string Read(string reader) => $"{Reading}({reader})";

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : Reading;

    public override string Write(string writer, string value) => Primitive switch
    {
        ApiPrimitive.String or ApiPrimitive.Uuid => $"{writer}.WriteStringValue({value});",
        ApiPrimitive.Boolean => $"{writer}.WriteBooleanValue({value});",
        ApiPrimitive.DateTime => $"Internal.JsonWrite.DateTimeOffset({writer}, {value});",
        ApiPrimitive.Date or ApiPrimitive.Time or ApiPrimitive.Duration or ApiPrimitive.Base64Url or ApiPrimitive.Binary => $"Internal.JsonWrite.{Primitive}({writer}, {value});",
        ApiPrimitive.Bytes => $"{writer}.WriteBase64StringValue({value});",
        ApiPrimitive.Json => $"{value}.WriteTo({writer});",
        _ => $"{writer}.WriteNumberValue({value});",
    };

    /// <summary>The method that writes a member of a record; null where there is none for it alone.</summary>
    public string? MemberWriter => Primitive switch
    {
        ApiPrimitive.String or ApiPrimitive.Boolean => Primitive.ToString(),
        _ => IsNumber ? "Number" : null,
    };

    public override string AreEqual(string left, string right) => Primitive switch
    {
        ApiPrimitive.Json => $"Internal.ValueEquality.Elements({left}, {right})",
        ApiPrimitive.Bytes or ApiPrimitive.Base64Url => $"Internal.ValueEquality.Bytes({left}, {right})",
        _ => base.AreEqual(left, right),
    };

    public override string Hash(string value) => Primitive switch
    {
        ApiPrimitive.Json => $"Internal.ValueEquality.ElementHash({value})",
        ApiPrimitive.Bytes or ApiPrimitive.Base64Url => $"Internal.ValueEquality.BytesHash({value})",
        _ => value,
    };

    private string Reading => (MayBeText ? "Internal.NumberInText." : "Internal.JsonRead.") + Method;

    private string Method => Primitive switch
    {
        ApiPrimitive.DateTime => "DateTimeOffset",
        ApiPrimitive.Uuid => "Guid",
        ApiPrimitive.Json => "Element",
        _ => Primitive.ToString(),
    };
}
