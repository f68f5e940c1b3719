using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6: a full-date.</summary>
internal sealed class DateFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["date"];

    public override string CaseName => "Date";

    public override string TypeName(bool hasDateOnly) => hasDateOnly ? Imports.DateOnly : Needs.DateOnly;

    protected override string ReadMethod => Needs.JsonReadDates.Date;

    protected override string WriteMethod => Needs.JsonWriteDates.Date;

    protected override string FitMethod => Needs.JsonFitDates.Date;
}
