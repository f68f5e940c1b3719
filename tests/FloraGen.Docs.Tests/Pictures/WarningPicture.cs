using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Docs.Tests.Pictures;

/// <summary>A file in an editor, what is said about it, and the same file after the fix. Colors are readable on light and dark pages.</summary>
internal static class WarningPicture
{
    private const int Left = 16;
    private const int LineHeight = 19;
    private const double CharacterWidth = 7.83;

    public static string Draw(string code, Diagnostic diagnostic, string mended)
    {
        string[] before = Body(code), after = Body(mended);
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        int first = Array.IndexOf(code.Split('\n'), before[0]);
        int line = span.StartLinePosition.Line - first;
        string[] said = Wrap(diagnostic.ToString());
        int width = (int)(Math.Max(Longest(before), Math.Max(Longest(after), Longest(said))) * CharacterWidth) + (2 * Left);

        StringBuilder svg = new();
        int y = 28;
        foreach ((int index, string text) in before.Index())
        {
            Add(svg, y, "code", text);
            if (index == line)
            {
                double start = Left + (span.StartLinePosition.Character * CharacterWidth);
                double end = Left + (span.EndLinePosition.Character * CharacterWidth);
                svg.Append(CultureInfo.InvariantCulture, $"  <path d=\"{Squiggle(start, end, y + 4)}\" class=\"squiggle\"/>\n");
            }

            y += LineHeight;
        }

        y += LineHeight / 2;
        foreach (string text in said)
        {
            Add(svg, y, "warning", text);
            y += LineHeight;
        }

        y += LineHeight / 2;
        Add(svg, y, "title", "After the fix");
        y += LineHeight;
        foreach (string text in after)
        {
            Add(svg, y, before.Contains(text) ? "code" : "new", text);
            y += LineHeight;
        }

        return $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{width}} {{y}}" width="{{width}}" height="{{y}}" role="img" aria-label="{{WebUtility.HtmlEncode(diagnostic.ToString())}}">
              <style>text { font: 13px ui-monospace, Consolas, monospace; white-space: pre; fill: #d4d4d4; } .warning { fill: #e5c07b; } .new { fill: #98c379; } .title { fill: #9a9a9a; } .squiggle { stroke: #e5c07b; fill: none; }</style>
              <rect width="{{width}}" height="{{y}}" rx="8" fill="#1e1e1e"/>
            {{svg.ToString().TrimEnd('\n')}}
            </svg>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The class, without the usings.</summary>
    private static string[] Body(string code) => [.. code.TrimEnd('\n').Split('\n').SkipWhile(static line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal))];

    /// <summary>Behind the location and the id, as terminals do where a line is too long.</summary>
    private static string[] Wrap(string text)
    {
        int end = text.IndexOf(": ", text.IndexOf("FLORA", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        return [text[..end], "  " + text[(end + 1)..]];
    }

    private static int Longest(IEnumerable<string> lines) => lines.Max(static line => line.Length);

    private static void Add(StringBuilder svg, int y, string kind, string text)
        => svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left}\" y=\"{y}\" class=\"{kind}\" xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</text>\n");

    private static string Squiggle(double start, double end, int y)
    {
        StringBuilder path = new(string.Create(CultureInfo.InvariantCulture, $"M{start:0.#} {y}"));
        bool isUp = true;
        for (double x = start + 3; x <= end; x += 3, isUp = !isUp)
        {
            path.Append(CultureInfo.InvariantCulture, $" L{x:0.#} {(isUp ? y - 2 : y)}");
        }

        return path.ToString();
    }
}
