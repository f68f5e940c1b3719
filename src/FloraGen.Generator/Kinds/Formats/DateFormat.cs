using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6: a full-date.</summary>
internal sealed class DateFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["date"];

    public override string CaseName => "Date";

    public override string TypeName(bool hasDateOnly) => hasDateOnly ? Imports.DateOnly : Needs.DateOnly;

    public override string Reader => Statics.JsonRead.Date;

    public override string Write(string writer, string value) => $"{Statics.JsonWrite.Date}({writer}, {value});";

    public override string Fit => Statics.JsonFit.Date;
}
