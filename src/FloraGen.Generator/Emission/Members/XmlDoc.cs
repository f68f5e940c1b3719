using System.Text;

namespace FloraGen.Emission.Members;

/// <summary>A document's words as XML docs. Whatever they hold, they stay within the comment.</summary>
internal static class XmlDoc
{
    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static void Summary(CSharpWriter writer, string? text) => Element(writer, "summary", text);

    public static void Remarks(CSharpWriter writer, string? text) => Element(writer, "remarks", text);

    public static void Parameter(CSharpWriter writer, string name, string? text)
        => Element(writer, "param", OneLine(text).Length == 0 ? "As the API's document has it." : text, $" name=\"{name.TrimStart('@')}\"");

    public static void Returns(CSharpWriter writer, string? text) => Element(writer, "returns", text);

    /// <summary>An element whose content is ours and may hold XML.</summary>
    public static void Raw(CSharpWriter writer, params string[] elements)
    {
        foreach (string element in elements)
        {
            _ = writer.Write("/// " + element);
        }
    }

    /// <summary>Escaped, on one line.</summary>
    public static string OneLine(string? text) => string.Join(" ", Lines(text).Where(static line => line.Length > 0));

    public static string Escape(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        StringBuilder escaped = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                _ = escaped.Append(character).Append(text[++index]);
                continue;
            }

            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ when IsUnsafe(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private static void Element(CSharpWriter writer, string name, string? text, string attributes = "")
    {
        IReadOnlyList<string> lines = Lines(text);
        if (lines.Count == 0)
        {
            return;
        }

        if (lines.Count == 1)
        {
            _ = writer.Write($"/// <{name}{attributes}>{lines[0]}</{name}>");
            return;
        }

        _ = writer.Write($"/// <{name}{attributes}>");
        foreach (string line in lines)
        {
            _ = writer.Write("/// " + line);
        }

        _ = writer.Write($"/// </{name}>");
    }

    private static IReadOnlyList<string> Lines(string? text)
    {
        if (text is null || text.Length == 0)
        {
            return [];
        }

        int end = text.IndexOfAny(s_lineEnds);
        if (end < 0)
        {
            string only = Escape(text).Trim();
            return only.Length == 0 ? [] : [only];
        }

        // Empty lines before the first that has text and behind the last are left out.
        List<string> lines = [];
        int count = 0;
        int start = 0;
        while (start <= text.Length)
        {
            end = end < 0 ? text.Length : end;
            string line = Escape(text.Substring(start, end - start)).Trim();
            if (line.Length > 0 || lines.Count > 0)
            {
                lines.Add(line);
                count = line.Length > 0 ? lines.Count : count;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            end = start < text.Length ? text.IndexOfAny(s_lineEnds, start) : -1;
        }

        lines.RemoveRange(count, lines.Count - count);
        return lines;
    }

    /// <summary>What most texts consist of.</summary>
    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('&' or '<' or '>');

    /// <summary>Control characters, lone surrogates, and those that turn the direction of what follows.</summary>
    private static bool IsUnsafe(char character)
        => char.IsControl(character)
            || char.IsSurrogate(character)
            || character is (>= '\u200e' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069')
                or '\ufeff' or '\ufffe' or '\uffff' or '\u061c';
}
