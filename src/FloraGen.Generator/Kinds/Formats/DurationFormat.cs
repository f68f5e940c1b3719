namespace FloraGen.Kinds.Formats;

/// <summary>ISO 8601. Years and months have no fixed length, so records keep how these were written.</summary>
internal sealed class DurationFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["duration"];

    public override string CaseName => "Duration";

    public override string Keeper => "KeptDuration";

    public override string TypeName(bool hasDateOnly) => "global::System.TimeSpan";

    public override string Text(string value) => $"Internal.Iso8601Duration.Text({value})";
}
