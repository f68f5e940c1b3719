namespace FloraGen.Runtime.Internal;

/// <summary>Which of the letters and digits of ASCII a character is.</summary>
internal static class AsciiSigns
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsHexDigit(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLetterOrDigit(char character) => IsDigit(character) || character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
