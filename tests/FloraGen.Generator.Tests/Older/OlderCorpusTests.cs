using FloraGen.Testing.Running;
using Xunit.Abstractions;

namespace FloraGen.Tests.Older;

/// <summary>Real documents, for projects on older frameworks.</summary>
[Trait("Category", "Corpus")]
public class OlderCorpusTests(ITestOutputHelper output)
{
    [CorpusTheory]
    [InlineData("oai")]
    public void EveryDocumentBecomesAClientThatCompilesWithoutAWarning(string folder)
    {
        IReadOnlyList<CorpusDocument> all = CorpusFolder.Documents(folder), documents = CorpusFolder.Part(folder);
        string[] faults =
        [
            .. documents.AsParallel().AsOrdered()
                .SelectMany(static document => document.Generate(OlderFramework.References).CompilerComplaints().Select(fault => $"{document}: {fault}")),
        ];

        output.WriteLine(Exhaustive.Describe(documents.Count, all.Count, "documents"));
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }
}
