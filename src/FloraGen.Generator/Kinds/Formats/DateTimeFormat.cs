using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6.</summary>
internal sealed class DateTimeFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["date-time"];

    public override string CaseName => "DateTime";

    public override string TypeName(bool hasDateOnly) => Imports.DateTimeOffset;

    public override string Text(string value) => $"{Statics.Rfc3339.Text}({value})";

    public override string Reader => Statics.JsonRead.DateTimeOffset;

    public override string Write(string writer, string value) => $"{Statics.JsonWrite.DateTimeOffset}({writer}, {value});";

    public override string Fit => Statics.JsonFit.DateTime;
}
