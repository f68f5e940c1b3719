using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 9562, 4.</summary>
internal sealed class UuidFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["uuid", "guid"];

    public override string CaseName => "Uuid";

    public override bool CanLeadOn => true;

    public override string TypeName(bool hasDateOnly) => Imports.Guid;

    public override string Write(string writer, string value) => $"{writer}.WriteStringValue({value});";

    public override string Reader => Statics.JsonRead.Guid;

    public override string Fit => Statics.JsonFit.Uuid;
}
