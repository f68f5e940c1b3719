using YamlDotNet.Core;

namespace FloraGen.Reading.Text;

/// <summary>What the YAML scanner stumbles over, in the words of somebody who has to correct it, and where that is.</summary>
internal static class YamlFault
{
    /// <summary>A part of the scanner's message, and what to say for it.</summary>
    private static readonly (string Part, string Text)[] s_texts =
    [
        ("found invalid mapping", "a text without quotes has ': ' in it: put it in quotes, or check the indentation"),
        ("did not find expected key", "a key is expected here: check the indentation, and the quotes in the lines before"),
        ("found wrong indentation", "the quotes of a text are not closed"),
        ("unexpected end of stream", "the quotes of a text are not closed"),
        ("cannot start any token", "no value starts with this character: put the text in quotes"),
        ("unknown escape character", "a text in double quotes has an unknown escape: a backslash is written twice"),
    ];

    private static readonly char[] s_lineEnd = ['\n'];

    public static bool IsTab(YamlException exception) => Bare(exception).Contains(" tab ");

    public static string Text(YamlException exception)
    {
        string bare = Bare(exception);
        return s_texts.Where(item => bare.Contains(item.Part)).Select(static item => item.Text).FirstOrDefault() ?? bare;
    }

    /// <summary>
    /// The tab that indents a line. The scanner only knows where it stopped, and what it was reading then, which may have begun
    /// long before.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="last">The last line that was looked at, from 0.</param>
    public static (int Line, int Column)? FindTab(string text, int last)
    {
        (int, int)? found = null;
        string[] lines = text.Split(s_lineEnd, last + 2);
        for (int line = Math.Min(last, lines.Length - 1); line >= 0 && found is null; line--)
        {
            string content = lines[line];
            int indent = content.Length - content.TrimStart(' ', '\t').Length;
            int tab = content.IndexOf('\t', 0, indent);
            found = tab < 0 ? null : (line, tab);
        }

        return found;
    }

    private static string Bare(YamlException exception)
    {
        string message = exception.InnerException?.Message ?? exception.Message;
        int end = message.IndexOf("): ", StringComparison.Ordinal);
        string bare = message.StartsWith("(", StringComparison.Ordinal) && end > 0 ? message.Substring(end + 3) : message;
        return bare.Trim().TrimEnd('.');
    }
}
