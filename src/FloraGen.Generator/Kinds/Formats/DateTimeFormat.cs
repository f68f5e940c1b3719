using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6.</summary>
internal sealed class DateTimeFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["date-time"];

    public override string CaseName => "DateTime";

    public override string TypeName(bool hasDateOnly) => Imports.DateTimeOffset;

    public override string Text(string value) => $"{Needs.Rfc3339}.Text({value})";

    protected override string ReadMethod => Needs.JsonReadDateTimes.DateTimeOffset;

    protected override string WriteMethod => Needs.JsonWriteDateTimes.DateTimeOffset;

    protected override string FitMethod => Needs.JsonFitDateTimes.DateTime;
}
