namespace FloraGen.Kinds.Formats;

/// <summary>A single character, as servers in .NET describe it; one of OpenAPI's registry of formats.</summary>
internal sealed class CharFormat : ParsedFormat
{
    public override IReadOnlyList<string> Names => ["char"];

    public override string CaseName => "Char";

    protected override string What => "a single character";

    public override string TypeName(bool hasDateOnly) => "char";

    public override string Text(string value) => $"{value}.ToString()";

    protected override string Parse(string text) => $"char.Parse({text})";
}
