using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Documents;
using NSwag;

namespace FloraGen.Benchmarks.Typing;

/// <summary>A document's text to C#: ours beside NSwag's C# generator, and NSwag.Core's reading by itself, which both need.</summary>
public class GenerationCost
{
    private TypedProject _project = null!;
    private BenchmarkDocument _document = null!;

    public static IEnumerable<object> Names => TypingCost.Documents.Select(static document => document.Name);

    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _document = TypingCost.Documents.First(document => document.Name == Document);
        _project = new TypedProject(_document);
    }

    [Benchmark]
    public object FloraGen() => _project.FirstRun();

    [Benchmark]
    public string NSwagGenerator() => NSwagClient.Generate(_document);

    [Benchmark]
    public OpenApiDocument NSwagReading() => NSwagClient.Read(_document);
}
