using System.Diagnostics;
using FloraGen.Testing.Running;
using Xunit.Abstractions;

namespace FloraGen.Tests.Corpus;

/// <summary>Real documents: each becomes a client that compiles, the same one every time.</summary>
[Trait("Category", "Corpus")]
public class CorpusTests(ITestOutputHelper output)
{
    [CorpusTheory]
    [InlineData("adyen", 50)]
    [InlineData("large", 3)]
    [InlineData("oai", 25)]
    [InlineData("readme", 80)]
    [InlineData("twilio", 20)]
    public void EveryDocumentBecomesAClientThatCompilesWithoutAWarning(string folder, int least)
    {
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<CorpusDocument> all = CorpusFolder.Documents(folder), documents = CorpusFolder.Part(folder);
        string[] faults =
        [
            .. documents.AsParallel().AsOrdered()
                .SelectMany(static document => CorpusClient.Of(document).Faults.Select(fault => $"{document}: {fault}")),
        ];

        output.WriteLine($"{Exhaustive.Describe(documents.Count, all.Count, "documents")} in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        Assert.True(faults.Length == 0, string.Join("\n", faults));
        Assert.InRange(all.Count, least, 1_000);
    }

    [CorpusTheory]
    [InlineData("adyen")]
    [InlineData("large")]
    [InlineData("oai")]
    [InlineData("readme")]
    [InlineData("twilio")]
    public void ASecondRunFromScratchGivesTheSameBytes(string folder)
    {
        IEnumerable<string> different = CorpusFolder.Part(folder)
            .AsParallel().AsOrdered()
            .Where(static document => !CorpusClient.OutputOf(document.Generate()).SequenceEqual(CorpusClient.Of(document).Output))
            .Select(static document => document.Name);

        Assert.Empty(different);
    }
}
