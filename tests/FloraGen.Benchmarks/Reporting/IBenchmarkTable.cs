namespace FloraGen.Benchmarks.Reporting;

/// <summary>A section of the page about performance, which one command measures and writes.</summary>
internal interface IBenchmarkTable
{
    /// <summary>The word that asks for it, and what its marks in the page and the names of its charts start with.</summary>
    string Name { get; }

    Section Measure(BenchmarkRequest request);
}
