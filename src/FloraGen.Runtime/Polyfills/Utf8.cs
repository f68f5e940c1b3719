namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Whether bytes are UTF-8, as the type of the same name in .NET tells.</summary>
internal static class Utf8
{
    public static bool IsValid(ReadOnlySpan<byte> text) => StrictUtf8.IndexOfFault(text) == text.Length;
}
