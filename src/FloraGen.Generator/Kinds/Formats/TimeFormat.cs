namespace FloraGen.Kinds.Formats;

/// <summary>RFC 3339, 5.6: a time of day.</summary>
internal sealed class TimeFormat : StringFormat
{
    public override IReadOnlyList<string> Names => ["time"];

    public override string CaseName => "Time";

    public override string TypeName(bool hasDateOnly) => hasDateOnly ? "global::System.TimeOnly" : "TimeOnly";

    public override string Text(string value) => $"Internal.Rfc3339.TimeText({value})";
}
