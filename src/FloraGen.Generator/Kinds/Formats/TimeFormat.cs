using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6: a time of day.</summary>
internal sealed class TimeFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["time"];

    public override string CaseName => "Time";

    public override string TypeName(bool hasDateOnly) => hasDateOnly ? Imports.TimeOnly : Needs.TimeOnly;

    public override string Text(string value) => $"{Needs.Rfc3339}.{Needs.Rfc3339Times.TimeText}({value})";

    protected override string ReadMethod => Needs.JsonReadDates.Time;

    protected override string WriteMethod => Needs.JsonWriteDates.Time;

    protected override string FitMethod => Needs.JsonFitDates.Time;
}
