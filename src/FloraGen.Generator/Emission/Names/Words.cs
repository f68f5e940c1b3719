using System.Globalization;

namespace FloraGen.Emission.Names;

/// <summary>
/// Splits what a document calls something into words: at anything that is no letter or digit, where case turns, and where
/// letters go on behind digits.
/// </summary>
internal static class Words
{
    public static List<string> Of(string phrase)
    {
        List<string> words = [];
        int start = -1;
        for (int index = 0; index < phrase.Length; index++)
        {
            if (!char.IsLetterOrDigit(phrase[index]) && !(start >= 0 && IsMark(phrase[index])))
            {
                Take(index);
                start = -1;
            }
            else if (start < 0)
            {
                start = index;
            }
            else if (StartsWord(phrase, start, index))
            {
                Take(index);
                start = index;
            }
        }

        Take(phrase.Length);
        return words;

        void Take(int end)
        {
            if (start >= 0)
            {
                words.Add(phrase.Substring(start, end - start));
            }
        }
    }

    /// <summary>Signs that belong to the letter before them, such as the vowels of Devanagari.</summary>
    private static bool IsMark(char character)
        => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary><c>assetId</c> turns at the I, <c>HTMLPage</c> at the P, <c>v1beta</c> at the b; <c>4XX</c> and <c>k8s</c> do not turn.</summary>
    private static bool StartsWord(string phrase, int start, int index)
    {
        bool isBehindDigit = char.IsDigit(phrase[index - 1]);
        bool isBeforeLower = index + 1 < phrase.Length && char.IsLower(phrase[index + 1]);
        if (char.IsLower(phrase[index]))
        {
            return isBehindDigit && isBeforeLower && !char.IsDigit(phrase[start]);
        }

        if (!char.IsUpper(phrase[index]))
        {
            return false;
        }

        bool isNumberSoFar = isBehindDigit && char.IsDigit(phrase[start]);
        return isBeforeLower || (!char.IsUpper(phrase[index - 1]) && !isNumberSoFar);
    }
}
