using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running.Pages;

/// <summary>A long list: the cost of a page, and that memory stays.</summary>
internal static class PagePart
{
    public static RunningPart Measure()
    {
        IReadOnlyList<Measured> measured = [.. InProcess.Run<ManyPages>(RunningJob.Brief)
            .Select(static one => one with { Median = one.Median / ManyPages.Count, Allocated = one.Allocated / ManyPages.Count })];
        MarkdownTable table = new Comparison(nameof(ManyPages.Hand), (nameof(ManyPages.Ours), "ours"), (nameof(ManyPages.Hand), "hand-written"))
            .AddTo(Comparison.Table(), measured);
        ManyPages pages = new();
        LiveMemory ours = new(), hand = new();
        _ = pages.OursAsync(ours.See).GetAwaiter().GetResult();
        _ = pages.HandAsync(hand.See).GetAwaiter().GetResult();
        return new RunningPart(
            $"""
            ### A list of {Figure.Count(ManyPages.Count)} pages

            Iterated to its end over a stub, 20 assets in each page; the figures are for a page. Ours is one `await foreach`, hand-written is a loop over the cursor.

            {table}
            Between page 100 and page {Figure.Count(ManyPages.Count)}, what is alive after a full collection grew by {Figure.Count(ours.Growth)} bytes with ours and by
            {Figure.Count(hand.Growth)} bytes with hand-written code.
            """,
            new Dictionary<string, string>());
    }
}
