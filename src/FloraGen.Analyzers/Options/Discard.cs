namespace FloraGen.Analyzers.Options;

/// <summary>What counts as a discarded result.</summary>
internal enum Discard
{
    Statement,
    StatementAndUnusedLocal,
    AlsoUnderscore,
}
