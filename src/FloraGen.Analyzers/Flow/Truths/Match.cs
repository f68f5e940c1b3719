namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>Whether a pattern matches.</summary>
internal enum Match
{
    No,
    Maybe,
    Yes,
}
