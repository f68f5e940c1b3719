using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6: a time of day.</summary>
internal sealed class TimeFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["time"];

    public override string CaseName => "Time";

    public override string TypeName(bool hasDateOnly) => hasDateOnly ? Imports.TimeOnly : Needs.TimeOnly;

    public override string Text(string value) => $"{Statics.Rfc3339.TimeText}({value})";

    public override string Reader => Statics.JsonRead.Time;

    public override string Write(string writer, string value) => $"{Statics.JsonWrite.Time}({writer}, {value});";

    public override string Fit => Statics.JsonFit.Time;
}
