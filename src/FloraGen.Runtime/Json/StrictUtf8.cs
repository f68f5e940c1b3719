namespace FloraGen.Runtime.Internal;

using System.Text;

/// <summary>UTF-8 that refuses what it cannot say, in place of writing something else.</summary>
internal static class StrictUtf8
{
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
