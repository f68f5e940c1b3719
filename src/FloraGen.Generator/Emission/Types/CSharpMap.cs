using FloraGen.Handles;

namespace FloraGen.Emission.Types;

internal sealed record CSharpMap(CSharpType Value, bool HasNullValues) : CSharpType
{
    public override string Name => $"{Imports.IReadOnlyDictionary}<string, {ValueName}>";

    public override bool IsValueType => false;

    public override bool NeedsDeepEquality => true;

    public override bool HoldsEnumItems => Value is CSharpNamed { IsEnum: true } && !HasNullValues;

    public override bool IsSimpleText => false;

    public override string Fit => $"{Statics.JsonFit.MapOf}({(HasNullValues ? $"{Statics.JsonFit.OrNull}({Value.Fit})" : Value.Fit)})";

    public override string Kinds => Statics.JsonKinds.Object;

    public override string CaseName => Value.CaseName + "Map";

    public override string Identity
        => $"{Imports.IReadOnlyDictionary}<string, {Value.Identity}{(HasNullValues && Value.IsValueType ? "?" : "")}>";

    /// <summary>A value as it is written between angle brackets.</summary>
    public string ValueName => Value.Name + (HasNullValues ? "?" : "");

    public override string Read(string reader) => $"{Statics.JsonRead.Map}<{ValueName}>({reader}, {Value.Reader(HasNullValues)})";

    public override string StrictReader(bool isNullable)
    {
        string read = $"{Statics.JsonRead.Map}<{ValueName}>(ref item, {Value.StrictReader(HasNullValues)})";
        return isNullable
            ? $"static (ref {Imports.Utf8JsonReader} item) => item.TokenType == {Imports.JsonTokenType}.Null ? ({Name}?)null : {read}"
            : $"static (ref {Imports.Utf8JsonReader} item) => {read}";
    }

    public override string Write(string writer, string value)
        => $"{Statics.JsonWrite.Map}({writer}, {value}, {Value.Writer(HasNullValues)});";

    public override string AreEqual(string left, string right) => Value.NeedsDeepEquality
        ? $"{Statics.ValueEquality.Maps}({left}, {right}, static (x, y) => {Value.AreEqual("x", "y")})"
        : $"{Statics.ValueEquality.Maps}({left}, {right})";

    public override string Hash(string value) => Value.NeedsDeepEquality
        ? $"{Statics.ValueEquality.MapHash}({value}, static x => {Value.Hash("x")})"
        : $"{Statics.ValueEquality.MapHash}({value})";
}
