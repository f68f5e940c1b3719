using System.Globalization;
using System.Security;
using System.Text;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>How a cost grows with a size. Both axes start at zero, so that a straight line to the corner is linear growth.</summary>
internal sealed record LineChart(string Title, string XTitle, string YTitle, Func<double, string> SayX, Func<double, string> SayY)
{
    private const int Width = 720;
    private const int Height = 380;
    private const int Left = 90;
    private const int Right = 70;
    private const int Top = 66;
    private const int Bottom = 50;
    private readonly List<(string Name, (double X, double Y)[] Points)> _lines = [];

    public LineChart Add(string name, params (double X, double Y)[] points)
    {
        _lines.Add((name, points));
        return this;
    }

    public string ToSvg()
    {
        double right = _lines.SelectMany(static line => line.Points).Max(static point => point.X);
        double top = _lines.SelectMany(static line => line.Points).Max(static point => point.Y);
        StringBuilder body = new();
        for (int step = 0; step <= 4; step++)
        {
            double x = Left + step / 4.0 * (Width - Left - Right), y = Height - Bottom - step / 4.0 * (Height - Top - Bottom);
            Add($"""  <line x1="{Left}" y1="{y:0.#}" x2="{Width - Right}" y2="{y:0.#}" stroke="#999" stroke-opacity="0.35"/>""");
            Add($"""  <text x="{Left - 8}" y="{y + 4:0.#}" text-anchor="end" class="figure">{SecurityElement.Escape(SayY(top * step / 4))}</text>""");
            Add($"""  <text x="{x:0.#}" y="{Height - Bottom + 18}" text-anchor="middle" class="figure">{SecurityElement.Escape(SayX(right * step / 4))}</text>""");
        }

        Add($"""  <text x="{(Left + Width - Right) / 2}" y="{Height - 10}" text-anchor="middle">{SecurityElement.Escape(XTitle)}</text>""");
        Add($"""  <text x="{Left}" y="{Top - 6}" class="figure">{SecurityElement.Escape(YTitle)}</text>""");
        for (int index = 0; index < _lines.Count; index++)
        {
            (double X, double Y)[] points = [.. _lines[index].Points.Select(point => (
                Left + point.X / right * (Width - Left - Right), Height - Bottom - point.Y / top * (Height - Top - Bottom)))];
            string way = string.Join(' ', points.Select(static point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
            Add($"""  <polyline points="{way}" fill="none" stroke="{ChartColors.Of(index)}" stroke-width="2"/>""");
            foreach ((double x, double y) in points)
            {
                Add($"""  <circle cx="{x:0.#}" cy="{y:0.#}" r="3" fill="{ChartColors.Of(index)}"/>""");
            }
        }

        return ChartFrame.Around(Title, [.. _lines.Select(static line => line.Name)], Width, Height, body.ToString());

        void Add(FormattableString line) => body.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
