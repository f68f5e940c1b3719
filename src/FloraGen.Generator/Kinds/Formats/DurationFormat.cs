using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>ISO 8601. Years and months have no fixed length, so records keep how these were written.</summary>
internal sealed class DurationFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["duration"];

    public override string CaseName => "Duration";

    public override string KeepingReader => Needs.RecordReaderDurations.KeptDuration;

    public override string KeepingWriter => Needs.RecordWriterDurations.KeptDuration;

    public override string TypeName(bool hasDateOnly) => Imports.TimeSpan;

    public override string Text(string value) => $"{Needs.Iso8601Duration}.Text({value})";

    protected override string ReadMethod => Needs.JsonReadDurations.Duration;

    protected override string WriteMethod => Needs.JsonWriteDurations.Duration;

    protected override string FitMethod => Needs.JsonFitDurations.Duration;
}
