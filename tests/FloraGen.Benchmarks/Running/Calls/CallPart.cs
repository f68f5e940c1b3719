using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Whole calls, over a stub and over a connection.</summary>
internal static class CallPart
{
    private const string Text = """
        ### Whole calls

        From the method to the objects. "Hand-written" is one `HttpClient` with default headers and a `Timeout`, `ResponseHeadersRead`,
        `EnsureSuccessStatusCode` and `ReadFromJsonAsync` with System.Text.Json's source generator. It has no retries, no limit of time or
        size for the body, no page that knows the next one, and what a refusal says is lost. The stub responds at once and without a network; over
        the loopback, Kestrel responds from another process, HTTP/1.1. Ratios are to hand-written.
        """;

    private static readonly (string Call, string Title)[] s_calls =
        [("Retrieve", "retrieve an asset"), ("List20", "list 20 assets"), ("List100", "list 100 assets")];

    public static RunningPart Measure()
    {
        BarChart time = new("Whole calls: time", ["ours", "hand-written"], Figure.Time), memory = new("Whole calls: allocated", ["ours", "hand-written"], Figure.Bytes);
        MarkdownTable stub = Rows(InProcess.Run<StubCalls>(RunningJob.Brief), "stub", time, memory);
        MarkdownTable loopback = Rows(InProcess.Run<LoopbackCalls>(RunningJob.Brief), "loopback", time, memory);
        return new RunningPart(
            $"{Text}\n\nOver a stub:\n\n{stub}\nOver the loopback:\n\n{loopback}",
            new Dictionary<string, string> { ["calls"] = time.ToSvg(), ["calls-memory"] = memory.ToSvg() });
    }

    private static MarkdownTable Rows(IReadOnlyList<Measured> measured, string way, BarChart time, BarChart memory)
    {
        MarkdownTable table = Comparison.Table();
        foreach ((string call, string title) in s_calls)
        {
            _ = new Comparison(call + "Hand", (call + "Ours", title + ", ours"), (call + "Hand", title + ", hand-written")).AddTo(table, measured);
            Measured ours = measured.Single(one => one.Method == call + "Ours"), hand = measured.Single(one => one.Method == call + "Hand");
            _ = time.Add($"{title}, {way}", ours.Median, hand.Median);
            _ = memory.Add($"{title}, {way}", ours.Allocated, hand.Allocated);
        }

        return table;
    }
}
