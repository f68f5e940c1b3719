using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running;

/// <summary>Rows of a table: what was measured, each beside the one that all are compared with.</summary>
/// <param name="Titles">A row for each method, in this order, with what it is called.</param>
/// <param name="Base">The method that the others are compared with.</param>
internal sealed record Comparison(string Base, params (string Method, string Title)[] Titles)
{
    public static MarkdownTable Table() => new("", "time", "ratio", "allocated", "ratio");

    public MarkdownTable AddTo(MarkdownTable table, IEnumerable<Measured> measured, string? suffix = null)
    {
        Dictionary<string, Measured> byMethod = measured.ToDictionary(static one => one.Method);
        Measured basis = byMethod[Base];
        foreach ((string method, string title) in Titles)
        {
            Measured one = byMethod[method];
            _ = table.Add(
                title + suffix,
                Figure.Time(one.Median),
                Figure.Ratio(one.Median, basis.Median),
                Figure.Bytes(one.Allocated),
                Figure.Ratio(one.Allocated, basis.Allocated));
        }

        return table;
    }
}
