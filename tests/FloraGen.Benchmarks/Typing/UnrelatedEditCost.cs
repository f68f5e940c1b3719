using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Documents;

namespace FloraGen.Benchmarks.Typing;

/// <summary>What each key in C# code costs. Too little to be measured one call at a time.</summary>
public class UnrelatedEditCost
{
    private TypedProject _project = null!;

    public static IEnumerable<object> Names => TypingCost.Documents.Select(static document => document.Name);

    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _project = new TypedProject(TypingCost.Documents.First(document => document.Name == Document));

    [Benchmark]
    public object UnrelatedEdit() => _project.AfterUnrelatedEdit();
}
