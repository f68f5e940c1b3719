using FloraGen.Handles;
using FloraGen.Kinds.Formats;

namespace FloraGen.Emission.Types;

/// <param name="Format">What the document says.</param>
/// <param name="HasDateOnly">Whether .NET has dates and times of day; the client has its own otherwise.</param>
internal sealed record CSharpFormat(StringFormat Format, bool HasDateOnly) : CSharpType
{
    public override string Name => Format.TypeName(HasDateOnly);

    public override bool IsValueType => Format.IsValueType;

    public override bool NeedsDeepEquality => Format.AreEqual("", "") is not null;

    public override bool IsSimpleText => true;

    public override string CaseName => Format.CaseName;

    public override string Fit => Format.Fit;

    public override string Kinds => Statics.JsonKinds.Text;

    public override string Text(string value) => Format.Text(value);

    public override string Read(string reader) => Format.Read(reader);

    public override string Reader(bool isNullable) => isNullable ? base.Reader(isNullable) : Format.Reader;

    public override string Write(string writer, string value) => Format.Write(writer, value);

    public override string AreEqual(string left, string right) => Format.AreEqual(left, right) ?? base.AreEqual(left, right);

    public override string Hash(string value) => Format.Hash(value);
}
