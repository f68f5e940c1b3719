namespace FloraGen.Analyzers.Options;

/// <summary>Which polling loops are reported.</summary>
internal enum Polling
{
    All,
    Unbounded,
}
