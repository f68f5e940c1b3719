using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Corpus;

/// <summary>Real documents: whatever of them is supported compiles, and the rest is named.</summary>
public class CorpusTests
{
    [CorpusTheory]
    [InlineData("adyen")]
    [InlineData("large")]
    [InlineData("oai")]
    [InlineData("readme")]
    [InlineData("twilio")]
    public void EveryDocumentGeneratesCodeThatCompilesWithoutAWarning(string folder)
    {
        List<string> faults = [];
        int clients = 0;
        foreach (string file in CorpusFolder.Documents(folder))
        {
            GeneratorRun run = GeneratorRun.Of(File.ReadAllText(file), "/specs/corpus.openapi.json");
            if (run.Diagnostics.Any(static diagnostic => diagnostic.Id == "FLORA0002"))
            {
                continue;
            }

            clients++;
            IEnumerable<Diagnostic> wrong = run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Concat(run.CompilerComplaints());
            faults.AddRange(wrong.Take(3).Select(diagnostic => $"{Path.GetFileName(file)}: {diagnostic}"));
        }

        Assert.Empty(faults);
        Assert.InRange(clients, 3, 1_000);
    }
}
