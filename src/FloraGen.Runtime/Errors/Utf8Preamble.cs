namespace FloraGen.Runtime.Internal;

using System;

/// <summary>The byte order mark that some servers put in front of JSON.</summary>
internal static class Utf8Preamble
{
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text)
        => text.StartsWith("\uFEFF"u8) ? text[3..] : text;
}
