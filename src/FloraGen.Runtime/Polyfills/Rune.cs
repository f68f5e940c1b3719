namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;

/// <summary>Characters of UTF-8 (RFC 3629), as the type of the same name in .NET reads them.</summary>
internal static class Rune
{
    /// <param name="text">Starts with the character.</param>
    /// <param name="isThere">Whether there is one. Its value is of no interest here.</param>
    /// <param name="count">The number of its bytes.</param>
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> text, out bool isThere, out int count)
    {
        count = text.IsEmpty ? 0 : LengthOf(text);
        isThere = count > 0;
        return isThere ? OperationStatus.Done : text.IsEmpty ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
    }

    /// <summary>The length of the first character; 0 when it is none.</summary>
    private static int LengthOf(ReadOnlySpan<byte> text)
    {
        (int length, byte least, byte most) = text[0] switch
        {
            <= 0x7F => (1, (byte)0, (byte)0),
            >= 0xC2 and <= 0xDF => (2, (byte)0x80, (byte)0xBF),
            0xE0 => (3, (byte)0xA0, (byte)0xBF),
            0xED => (3, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (3, (byte)0x80, (byte)0xBF),
            0xF0 => (4, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (4, (byte)0x80, (byte)0xBF),
            0xF4 => (4, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (length < 2)
        {
            return length;
        }

        // The second byte tells overlong ones, halves of characters and what is beyond Unicode.
        if (text.Length < length || text[1] < least || text[1] > most)
        {
            return 0;
        }

        for (int index = 2; index < length; index++)
        {
            if (text[index] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
