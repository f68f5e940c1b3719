using FloraGen.Handles;

namespace FloraGen.Emission.Types;

/// <summary>A generated type; its converter does the work.</summary>
internal sealed record CSharpNamed(string TypeName, CSharpNamedKind Kind) : CSharpType
{
    /// <summary>Whether it is a union of the language: patterns look into it, at the value that it holds.</summary>
    public bool IsLanguageUnion { get; init; }

    public bool IsEnum => Kind is CSharpNamedKind.TextEnum or CSharpNamedKind.NumericEnum;

    public bool IsUnion => Kind is CSharpNamedKind.Union or CSharpNamedKind.SimpleUnion;

    public override string Name => TypeName;

    public override bool IsValueType => Kind != CSharpNamedKind.Record;

    public override bool IsSimpleText => IsEnum || Kind == CSharpNamedKind.SimpleUnion;

    public string Converter => TypeName + "JsonConverter";

    public override string CaseName => TypeName;

    public override string Fit => Kind switch
    {
        CSharpNamedKind.TextEnum => $"{Statics.JsonFit.Known}<{Name}>({Imports.JsonTokenType}.String, {Converter}.ReadValue)",
        CSharpNamedKind.NumericEnum => $"{Statics.JsonFit.Known}<{Name}>({Imports.JsonTokenType}.Number, {Converter}.ReadValue)",
        _ => $"{Converter}.Fit",
    };

    public override string Kinds => Kind switch
    {
        CSharpNamedKind.Record => Statics.JsonKinds.Object,
        CSharpNamedKind.TextEnum => Statics.JsonKinds.Text,
        CSharpNamedKind.NumericEnum => Statics.JsonKinds.Number,
        _ => Statics.JsonKinds.Any,
    };

    public override string Text(string value) => Kind switch
    {
        CSharpNamedKind.TextEnum => $"{value}.ToWireString()",
        CSharpNamedKind.NumericEnum => $"{Statics.ApiText.Of}({value}.ToWireNumber())",
        CSharpNamedKind.SimpleUnion => $"{Converter}.Text({value})",
        _ => base.Text(value),
    };

    public override string IsNull(string value) => IsLanguageUnion ? $"!{value}.HasValue" : base.IsNull(value);

    public override string IsValue(string value, string variable, out string certain)
    {
        if (!IsLanguageUnion)
        {
            return base.IsValue(value, variable, out certain);
        }

        certain = variable + ".Value";
        return $"{value} is var {variable} && {variable}.HasValue";
    }

    public override string Read(string reader) => $"{Converter}.ReadValue({reader})";

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : $"{Converter}.ReadValue";

    public override string StrictReader(bool isNullable)
    {
        if (!IsEnum)
        {
            return Reader(isNullable);
        }

        string read = $"{Statics.JsonRead.Known}<{Name}>(ref item, {Converter}.ReadValue)";
        return isNullable
            ? $"static (ref {Imports.Utf8JsonReader} item) => item.TokenType == {Imports.JsonTokenType}.Null ? ({Name}?)null : {read}"
            : $"static (ref {Imports.Utf8JsonReader} item) => {read}";
    }

    public override string Write(string writer, string value) => $"{Converter}.WriteValue({writer}, {value});";

    public override string Writer(bool isNullable) => isNullable ? base.Writer(isNullable) : $"{Converter}.WriteValue";
}
