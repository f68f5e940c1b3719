using FloraGen.Model;

namespace FloraGen.Emission.Runtime;

/// <summary>
/// Finds in C# what of the runtime it mentions: names of types, and of members that stand in a part of their own. A name
/// that stands there for something else counts too, which keeps a file that nothing needs and never loses one.
/// </summary>
internal static class RuntimeMentions
{
    private static readonly NameTable s_names = new(RuntimeSource.Files.SelectMany(static file => file.Names));

    /// <summary>What a text mentions, each once and in order.</summary>
    public static EquatableArray<string> In(string text)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        int position = 0;
        while (position < text.Length)
        {
            int end = EndOfLine(text, position);
            int start = position;
            while (start < end && text[start] == ' ')
            {
                start++;
            }

            if (!IsComment(text, start))
            {
                Collect(text, start, end, found);
            }
            else
            {
                CollectReferences(text, start, end, found);
            }

            position = end + 1;
        }

        return found.ToEquatableArray();
    }

    private static int EndOfLine(string text, int position)
    {
        int end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private static bool IsComment(string text, int start) => start + 1 < text.Length && text[start] == '/' && text[start + 1] == '/';

    /// <summary>Words of a comment are words; what it refers to has to be there.</summary>
    private static void CollectReferences(string text, int start, int end, SortedSet<string> found)
    {
        const string Reference = "cref=\"";
        for (int at = Next(start); at >= 0; at = Next(at + Reference.Length))
        {
            int close = text.IndexOf('"', at + Reference.Length);
            Collect(text, at + Reference.Length, close < 0 || close > end ? end : close, found);
        }

        int Next(int from) => text.IndexOf(Reference, from, end - from, StringComparison.Ordinal);
    }

    private static void Collect(string text, int start, int end, SortedSet<string> found)
    {
        // Where the type before a dot began; -1 where there was none.
        int owner = -1;
        int position = start;
        while (position < end)
        {
            if (!IsWordStart(text[position]))
            {
                owner = text[position] == '.' ? owner : -1;
                position++;
                continue;
            }

            int word = position;
            while (position < end && IsWord(text[position]))
            {
                position++;
            }

            if (s_names.Find(text, word, position) is { } name)
            {
                _ = found.Add(name);
            }

            if (owner >= 0 && s_names.Find(text, owner, position) is { } member)
            {
                _ = found.Add(member);
            }

            owner = word;
        }
    }

    private static bool IsWordStart(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';

    private static bool IsWord(char character) => IsWordStart(character) || character is >= '0' and <= '9';
}
