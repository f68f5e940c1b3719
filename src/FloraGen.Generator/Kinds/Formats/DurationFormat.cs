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

    public override string Text(string value) => $"{Statics.Iso8601Duration.Text}({value})";

    public override string Reader => Statics.JsonRead.Duration;

    public override string Write(string writer, string value) => $"{Statics.JsonWrite.Duration}({writer}, {value});";

    public override string Fit => Statics.JsonFit.Duration;
}
