using System.Text;

namespace FloraGen.Emission.Runtime;

/// <summary>
/// Text that names the runtime by the handles of <see cref="Needs"/>. Each holds a mark with the file that it needs, which is read and taken
/// out here. No document can write one: control characters of its words are escaped or replaced.
/// </summary>
internal static class NeededText
{
    private const char Start = '\u0001';
    private const char End = '\u0002';

    /// <summary>The text without its marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="needs">Gets the files that the marks say.</param>
    public static string Plain(string text, ISet<string> needs)
    {
        int mark = text.IndexOf(Start);
        if (mark < 0)
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        int position = 0;
        while (mark >= 0)
        {
            int end = text.IndexOf(End, mark);
            _ = needs.Add(text.Substring(mark + 1, end - mark - 1));
            _ = plain.Append(text, position, mark - position);
            position = end + 1;
            mark = text.IndexOf(Start, position);
        }

        return plain.Append(text, position, text.Length - position).ToString();
    }
}
