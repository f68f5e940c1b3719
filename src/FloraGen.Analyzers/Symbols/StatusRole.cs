namespace FloraGen.Analyzers.Symbols;

/// <summary>What a member of an enum says about the work behind a response.</summary>
internal enum StatusRole
{
    None,
    Failure,
    Pending,
    Success,
}
