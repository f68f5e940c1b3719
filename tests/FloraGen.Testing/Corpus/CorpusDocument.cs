using FloraGen.Model;
using FloraGen.Reading;
using FloraGen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace FloraGen.Testing.Corpus;

/// <summary>A document of other people's, with the files that it is spread over.</summary>
/// <param name="Name">Its path within the corpus.</param>
internal sealed record CorpusDocument(string Name, string Path, string Text, IReadOnlyList<CorpusFile> Parts)
{
    public const string Namespace = "MyApp.Spec";

    /// <summary>As reading takes it.</summary>
    public SpecSource Source => new(new SpecFile(Path, Text), Parts.Select(static part => new SpecFile(part.Path, part.Text)).ToEquatableArray());

    /// <summary>Runs the generator from scratch: only the document itself is marked as an OpenAPI document.</summary>
    /// <param name="references">What the project references; null for the framework that this test runs on.</param>
    public GeneratorRun Generate(IReadOnlyList<MetadataReference>? references = null) => GeneratorRun.Of(
        [.. Parts.Prepend(new CorpusFile(Path, Text)).Select(static AdditionalText (file) => new SpecificationText(file.Path, file.Text))],
        metadata: new Dictionary<string, string>
        {
            [Path + "|FloraGen"] = "true",
            [Path + "|FloraGenNamespace"] = Namespace,
            [Path + "|FloraGenClient"] = "SpecClient",
        },
        references: references);

    public override string ToString() => Name;
}
