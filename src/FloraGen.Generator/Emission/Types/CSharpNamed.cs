namespace FloraGen.Emission.Types;

/// <summary>A generated record or enum; its converter does the work.</summary>
internal sealed record CSharpNamed(string TypeName, bool IsEnum) : CSharpType
{
    public override string Name => TypeName;

    public override bool IsValueType => IsEnum;

    public string Converter => TypeName + "JsonConverter";

    public override bool HasText => IsEnum;

    public override string Text(string value) => IsEnum ? $"{value}.ToWireString()" : base.Text(value);

    public override string Read(string reader) => $"{Converter}.ReadValue({reader})";

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : $"{Converter}.ReadValue";

    public override string Write(string writer, string value) => $"{Converter}.WriteValue({writer}, {value});";

    public override string Writer(bool isNullable) => isNullable ? base.Writer(isNullable) : $"{Converter}.WriteValue";
}
