using System.Globalization;
using System.Security;
using System.Text;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>What all charts have: a title, a legend, a font, and grey text that can be read on light and dark pages.</summary>
internal static class ChartFrame
{
    public static string Around(string title, IReadOnlyList<string> series, int width, int height, string body)
    {
        StringBuilder legend = new();
        double x = 12;
        for (int index = 0; index < series.Count; index++)
        {
            _ = legend.Append(CultureInfo.InvariantCulture, $"""  <rect x="{x:0}" y="36" width="11" height="11" fill="{ChartColors.Of(index)}"/>""").Append('\n')
                .Append(CultureInfo.InvariantCulture, $"""  <text x="{x + 16:0}" y="46">{SecurityElement.Escape(series[index])}</text>""").Append('\n');
            x += 34 + series[index].Length * 7;
        }

        return string.Create(CultureInfo.InvariantCulture, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" role="img" aria-label="{{SecurityElement.Escape(title)}}">
              <style>text { font: 12px system-ui, sans-serif; fill: #777; } .title { font-size: 14px; font-weight: 600; } .figure { font-size: 11px; }</style>
              <text x="12" y="22" class="title">{{SecurityElement.Escape(title)}}</text>
            {{legend}}{{body}}</svg>

            """);
    }
}
