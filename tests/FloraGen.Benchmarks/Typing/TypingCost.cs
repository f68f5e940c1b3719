using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Documents;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Typing;

/// <summary>What an editor waits for. Drivers do not change when they run, so each call does the same as the one before.</summary>
public class TypingCost
{
    private TypedProject _project = null!;
    private AdditionalText _description = null!;
    private AdditionalText _operation = null!;

    internal static IReadOnlyList<BenchmarkDocument> Documents { get; set; } = [];

    public static IEnumerable<object> Names => Documents.Select(static document => document.Name);

    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        BenchmarkDocument document = Documents.First(each => each.Name == Document);
        _project = new TypedProject(document);
        _description = _project.FirstThatCounts(DocumentEdits.OneDescription(document));
        _operation = _project.FirstThatCounts(DocumentEdits.OneOperation(document));
    }

    [Benchmark]
    public object FirstRun() => _project.FirstRun();

    [Benchmark]
    public object OneDescription() => _project.After(_description);

    [Benchmark]
    public object OneOperation() => _project.After(_operation);
}
