namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>Methods of encodings that .NET has and its forerunners do not.</summary>
internal static class EncodingExtensions
{
    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
}
