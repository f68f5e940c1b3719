using FloraGen.Handles;

namespace FloraGen.Emission.Types;

internal sealed record CSharpList(CSharpType Item, bool HasNullItems) : CSharpType
{
    /// <summary>A list that can be added to; what is read is a list that cannot.</summary>
    public bool IsEditable { get; init; }

    public override string Name => $"{(IsEditable ? Imports.List : Imports.IReadOnlyList)}<{ItemName}>";

    public override bool IsValueType => false;

    public override bool NeedsDeepEquality => true;

    public override bool HoldsEnumItems => Item is CSharpNamed { IsEnum: true } && !HasNullItems;

    public override bool IsSimpleText => false;

    public override string Fit => $"{Statics.JsonFit.ListOf}({(HasNullItems ? $"{Statics.JsonFit.OrNull}({Item.Fit})" : Item.Fit)})";

    public override string Kinds => Statics.JsonKinds.Array;

    public override string CaseName => Item.CaseName + "List";

    public override string Identity
        => $"{Imports.IReadOnlyList}<{Item.Identity}{(HasNullItems && Item.IsValueType ? "?" : "")}>";

    /// <summary>An item as it is written between angle brackets.</summary>
    public string ItemName => Item.Name + (HasNullItems ? "?" : "");

    public override string Read(string reader) => Editable($"{Statics.JsonRead.List}<{ItemName}>({reader}, {Item.Reader(HasNullItems)})");

    /// <summary>An expression of the list that the property has, of one that was read.</summary>
    public string Editable(string read) => IsEditable ? $"new {Name}({read})" : read;

    public override string StrictReader(bool isNullable)
    {
        string read = Editable($"{Statics.JsonRead.List}<{ItemName}>(ref item, {Item.StrictReader(HasNullItems)})");
        return isNullable
            ? $"static (ref {Imports.Utf8JsonReader} item) => item.TokenType == {Imports.JsonTokenType}.Null ? ({Name}?)null : {read}"
            : $"static (ref {Imports.Utf8JsonReader} item) => {read}";
    }

    public override string Write(string writer, string value)
        => $"{Statics.JsonWrite.List}({writer}, {value}, {Item.Writer(HasNullItems)});";

    public override string AreEqual(string left, string right) => Item.NeedsDeepEquality
        ? $"{Statics.ValueEquality.Lists}({left}, {right}, static (x, y) => {Item.AreEqual("x", "y")})"
        : $"{Statics.ValueEquality.Lists}({left}, {right})";

    public override string Hash(string value) => Item.NeedsDeepEquality
        ? $"{Statics.ValueEquality.ListHash}({value}, static x => {Item.Hash("x")})"
        : $"{Statics.ValueEquality.ListHash}({value})";
}
