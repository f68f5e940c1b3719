namespace FloraGen.Kinds.Formats;

/// <summary>ISO 8601, in weeks and smaller units.</summary>
internal sealed class DurationFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["duration"];

    public override string CaseName => "Duration";

    public override string TypeName(bool hasDateOnly) => "global::System.TimeSpan";

    public override string Text(string value) => $"Internal.Iso8601Duration.Text({value})";
}
