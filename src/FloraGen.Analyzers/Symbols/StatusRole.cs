namespace FloraGen.Analyzers.Symbols;

/// <summary>What a member of an enum says about the work behind an answer.</summary>
internal enum StatusRole
{
    None,
    Failure,
    Pending,
    Success,
}
