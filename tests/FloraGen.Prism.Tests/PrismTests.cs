using FloraGen.Prism.Tests.Documents;
using FloraGen.Prism.Tests.Judging;
using FloraGen.Prism.Tests.Reporting;
using Xunit.Abstractions;

namespace FloraGen.Prism.Tests;

/// <summary>
/// Each operation of real documents is called over Prism, which validates requests and responds from the document: with what is
/// required, and with everything. <c>FLORAGEN_WRITE_DOCS=1</c> writes the tables into the docs; <c>FLORAGEN_PRISM_FOLDER</c>
/// names a folder of other documents to try.
/// </summary>
public sealed class PrismTests(PrismFixture prism, ITestOutputHelper output) : IClassFixture<PrismFixture>
{
    public static TheoryData<string> Documents => [.. TestedDocuments.Names];

    [PrismTheory]
    [MemberData(nameof(Documents))]
    public async Task EveryCallIsAcceptedAndItsResponseIsRead(string name)
    {
        DocumentOutcome outcome = await prism.RunAsync(TestedDocuments.Find(name));
        Report(outcome);
        Assert.True(!outcome.Failed.Any(), string.Join('\n', outcome.Failed));
    }

    [PrismFact]
    public async Task PageHasWhatWasCalledAndWhatIsExcused()
    {
        List<DocumentOutcome> outcomes = [];
        foreach (string name in TestedDocuments.Names)
        {
            outcomes.Add(await prism.RunAsync(TestedDocuments.Find(name)));
        }

        string page = (await File.ReadAllTextAsync(PrismPage.Path)).ReplaceLineEndings("\n");
        int start = page.IndexOf(PrismPage.Start, StringComparison.Ordinal);
        int end = page.IndexOf(PrismPage.End, StringComparison.Ordinal) + PrismPage.End.Length;
        Assert.InRange(start, 0, end);
        string tables = PrismPage.Render(outcomes);
        if (Environment.GetEnvironmentVariable("FLORAGEN_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(PrismPage.Path, page[..start] + tables + page[end..]);
            return;
        }

        Assert.Equal(tables, page[start..end]);
    }

    [PrismFact]
    public async Task NoCallOfAFolderOfOtherDocumentsFails()
    {
        if (Environment.GetEnvironmentVariable("FLORAGEN_PRISM_FOLDER") is not { Length: > 0 } folder)
        {
            return;
        }

        List<string> failed = [];
        foreach (CorpusDocument document in CorpusFolder.Documents(Path.GetFullPath(folder)))
        {
            DocumentOutcome outcome = await prism.RunAsync(document);
            Report(outcome);
            failed.AddRange(outcome.Failed.Select(call => $"{document}: {call}"));
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private void Report(DocumentOutcome outcome)
    {
        output.WriteLine($"{outcome.Document}: {outcome.Operations} operations, {outcome.Calls.Count} calls, {outcome.Count(CallEnding.Accepted)} accepted, {outcome.Count(CallEnding.Excused)} excused, {outcome.Count(CallEnding.Failed)} failed");
        foreach (CallOutcome call in outcome.Calls.Where(static call => call.Ending == CallEnding.Excused))
        {
            output.WriteLine($"    {call}");
        }
    }
}
