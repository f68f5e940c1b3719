namespace FloraGen.Reading.Text;

/// <summary>One string for each of the short texts that a document repeats, such as its keywords.</summary>
internal sealed class TextPool(string text)
{
    private const int Size = 2048;

    /// <summary>Longer texts are mostly descriptions.</summary>
    private const int MaxLength = 64;

    private readonly string?[] _known = new string?[Size];

    public string Part(int start, int length)
    {
        if (length is 0 or > MaxLength)
        {
            return text.Substring(start, length);
        }

        int hash = length;
        for (int index = start; index < start + length; index++)
        {
            hash = unchecked((hash * 31) + text[index]);
        }

        ref string? known = ref _known[(hash ^ (hash >> 11)) & (Size - 1)];
        return known is not null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0
            ? known
            : known = text.Substring(start, length);
    }
}
