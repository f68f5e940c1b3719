namespace FloraGen.Emission;

/// <summary>A finished file.</summary>
internal sealed record CSharpFile(string HintName, string Text);
