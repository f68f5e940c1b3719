namespace FloraGen.Analyzers.Options;

/// <summary>How tests are treated that discard a result.</summary>
internal enum TestProjects
{
    Relaxed,
    Strict,
}
