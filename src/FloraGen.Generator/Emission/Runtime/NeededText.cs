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
        AppendPlain(plain, text, 0, text.Length, needs);
        return plain.ToString();
    }

    /// <summary>Adds a part of a text without its marks.</summary>
    /// <param name="plain">What it is added to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="stop">Where it ends.</param>
    /// <param name="needs">Gets the files that the marks say.</param>
    public static void AppendPlain(StringBuilder plain, string text, int start, int stop, ISet<string> needs)
    {
        int position = start;
        for (int mark = text.IndexOf(Start, position, stop - position); mark >= 0; mark = text.IndexOf(Start, position, stop - position))
        {
            int end = text.IndexOf(End, mark);
            _ = needs.Add(text.Substring(mark + 1, end - mark - 1));
            _ = plain.Append(text, position, mark - position);
            position = end + 1;
        }

        _ = plain.Append(text, position, stop - position);
    }
}
