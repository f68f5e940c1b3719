using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>Bytes in a text, whose arrays are compared by what they hold.</summary>
internal abstract class BytesFormat : StringFormat
{
    public override string CaseName => "Bytes";

    public override bool IsValueType => false;

    public override bool IsBytes => true;

    public override string TypeName(bool hasDateOnly) => "byte[]";

    public override string AreEqual(string left, string right) => $"{Statics.ValueEquality.Bytes}({left}, {right})";

    public override string Hash(string value) => $"{Statics.ValueEquality.BytesHash}({value})";
}
