using FloraGen.Tests.Corpus;

namespace FloraGen.Tests.Older;

/// <summary>Real documents, for projects on older frameworks.</summary>
[Trait("Category", "Corpus")]
public class OlderCorpusTests
{
    [CorpusTheory]
    [InlineData("oai")]
    public void EveryDocumentBecomesAClientThatCompilesWithoutAWarning(string folder)
    {
        string[] faults =
        [
            .. CorpusFolder.Documents(folder).AsParallel().AsOrdered()
                .SelectMany(static document => document.Generate(OlderFramework.References).CompilerComplaints().Select(fault => $"{document}: {fault}")),
        ];

        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }
}
