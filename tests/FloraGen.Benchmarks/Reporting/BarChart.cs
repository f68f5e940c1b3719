using System.Globalization;
using System.Security;
using System.Text;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>Groups of horizontal bars, each with its figure beside it. Colours that can be told apart on light and dark pages.</summary>
/// <param name="Say">A figure as a reader sees it.</param>
internal sealed record BarChart(string Title, IReadOnlyList<string> Series, Func<double, string> Say)
{
    private const int Width = 720;
    private const int Left = 190;
    private const int Right = 90;
    private const int Bar = 16;
    private const int Gap = 14;
    private readonly List<(string Label, double[] Values)> _groups = [];

    /// <param name="values">One for each of the series; a series that has none here is left out with <see cref="double.NaN"/>.</param>
    public BarChart Add(string label, params double[] values)
    {
        _groups.Add((label, values));
        return this;
    }

    public string ToSvg()
    {
        double most = _groups.SelectMany(static group => group.Values).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        StringBuilder body = new();
        double y = 64;
        foreach ((string label, double[] values) in _groups)
        {
            _ = body.Append(Invariant($"""  <text x="{Left - 8}" y="{y + values.Length * Bar / 2.0 + 4}" text-anchor="end">{Escaped(label)}</text>""")).Append('\n');
            for (int index = 0; index < values.Length; index++)
            {
                double length = double.IsFinite(values[index]) ? Math.Max(1, values[index] / most * (Width - Left - Right)) : 0;
                if (length > 0)
                {
                    _ = body
                        .Append(Invariant($"""  <rect x="{Left}" y="{y}" width="{length:0.#}" height="{Bar - 3}" fill="{ChartColors.Of(index)}"/>""")).Append('\n')
                        .Append(Invariant($"""  <text x="{Left + length + 5:0.#}" y="{y + 11}" class="figure">{Escaped(Say(values[index]))}</text>""")).Append('\n');
                }

                y += Bar;
            }

            y += Gap;
        }

        return ChartFrame.Around(Title, Series, Width, (int)y, body.ToString());
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
