namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.Text;

/// <summary>UTF-8 that refuses what it cannot say, instead of writing something else.</summary>
internal static class StrictUtf8
{
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where a text stops being UTF-8; its length when it never does.</summary>
    public static int IndexOfFault(ReadOnlySpan<byte> text)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(text[index..], out _, out int count) == OperationStatus.Done)
        {
            index += count;
        }

        return index;
    }
}
