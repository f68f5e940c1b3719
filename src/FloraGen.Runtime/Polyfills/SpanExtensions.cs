namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Methods of spans that .NET has and its forerunners do not.</summary>
internal static class SpanExtensions
{
    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, ReadOnlySpan<char> values)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (values.IndexOf(text[index]) < 0)
            {
                return index;
            }
        }

        return -1;
    }

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, char first, char second)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] != first && text[index] != second)
            {
                return index;
            }
        }

        return -1;
    }

    public static ReadOnlySpan<byte> TrimStart(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> blanks)
    {
        int start = 0;
        while (start < text.Length && blanks.IndexOf(text[start]) >= 0)
        {
            start++;
        }

        return text.Slice(start);
    }

    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> blanks)
    {
        ReadOnlySpan<byte> rest = text.TrimStart(blanks);
        int end = rest.Length;
        while (end > 0 && blanks.IndexOf(rest[end - 1]) >= 0)
        {
            end--;
        }

        return rest.Slice(0, end);
    }
}
