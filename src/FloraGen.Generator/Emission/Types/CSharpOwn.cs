using FloraGen.Handles;

namespace FloraGen.Emission.Types;

/// <summary>A type that the application has: its converter does the work.</summary>
/// <param name="Type">The type.</param>
/// <param name="Info">An expression of how it is read and written.</param>
/// <param name="IsText">Whether it can stand in a path.</param>
internal sealed record CSharpOwn(OwnType Type, string Info, bool IsText) : CSharpType
{
    public override string Name => Type.Name;

    public override bool IsValueType => Type.IsValueType;

    public override bool IsSimpleText => IsText;

    public override string Kinds => Statics.JsonKinds.Any;

    public override string CaseName => Names.Identifier.Pascal(Name.Substring(Name.LastIndexOf('.') + 1));

    public override string Fit => $"static ({Imports.Utf8JsonReader} item, ref int looks) => {Statics.OwnJson.Fit}(item, {Info})";

    /// <summary>Nothing says that there is an operator.</summary>
    public override bool NeedsDeepEquality => true;

    public override string Read(string reader) => $"{Statics.OwnJson.Read}({reader}, {Info})";

    public override string Write(string writer, string value) => $"{Statics.OwnJson.Write}({writer}, {value}, {Info});";

    public override string Text(string value) => $"{Statics.OwnJson.Text}({value}, {Info})";

    public override string AreEqual(string left, string right) => $"object.Equals({left}, {right})";

    public override string Hash(string value) => $"{Statics.OwnJson.Hash}({value})";
}
