namespace FloraGen.Analyzers.Flow;

/// <summary>Whether a pattern matches.</summary>
internal enum Match
{
    No,
    Maybe,
    Yes,
}
