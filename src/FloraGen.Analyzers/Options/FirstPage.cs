namespace FloraGen.Analyzers.Options;

/// <summary>Whether lists are reported of which only the first page is read.</summary>
internal enum FirstPage
{
    Warn,
    None,
}
