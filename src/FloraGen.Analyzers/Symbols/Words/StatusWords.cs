using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>
/// Words to look for in a method's text before anything is bound: most methods of a project have nothing to do with a
/// status, and binding them is what an analyzer costs. A word in a comment, or one of the same hash, only costs time.
/// </summary>
internal sealed class StatusWords
{
    private const int Bits = 1 << 17;
    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly ulong[] _filter = new ulong[Bits / 64];

    public void AddRange(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            uint hash = HashSeed;
            foreach (char character in word)
            {
                hash = unchecked((hash ^ character) * HashFactor);
            }

            _filter[Index(hash)] |= Bit(hash);
        }
    }

    public void Add(StatusWords others)
    {
        for (int index = 0; index < _filter.Length; index++)
        {
            _filter[index] |= others._filter[index];
        }
    }

    public bool OccurIn(SourceText text, TextSpan span)
    {
        uint hash = HashSeed;
        bool inWord = false;
        for (int index = span.Start; index < span.End; index++)
        {
            char character = text[index];
            if (char.IsLetterOrDigit(character) || character == '_')
            {
                hash = unchecked((hash ^ character) * HashFactor);
                inWord = true;
                continue;
            }

            // An identifier may be written with escapes; such a text is not read any further.
            if ((inWord && Has(hash)) || (character == '\\' && index + 1 < span.End && text[index + 1] is 'u' or 'U'))
            {
                return true;
            }

            hash = HashSeed;
            inWord = false;
        }

        return inWord && Has(hash);
    }

    private static int Index(uint hash) => (int)(hash % Bits / 64);

    private static ulong Bit(uint hash) => 1UL << (int)(hash % 64);

    private bool Has(uint hash) => (_filter[Index(hash)] & Bit(hash)) != 0;
}
