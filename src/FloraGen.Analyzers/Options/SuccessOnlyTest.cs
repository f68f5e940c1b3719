namespace FloraGen.Analyzers.Options;

/// <summary>Of which values a test for success alone is reported.</summary>
internal enum SuccessOnlyTest
{
    Fresh,
    None,
    All,
}
