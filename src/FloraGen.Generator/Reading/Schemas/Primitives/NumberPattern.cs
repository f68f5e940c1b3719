using System.Text.RegularExpressions;

namespace FloraGen.Reading.Schemas.Primitives;

/// <summary>
/// Patterns that a number's text matches and nothing else does: a sign, digits of any count, a fraction, an exponent. Counted
/// digits are codes, such as those of a post office, whose zeros in front would be lost.
/// </summary>
internal static class NumberPattern
{
    private const string Digit = @"(?:\\d|\[0-9\]|\[1-9\]|0)";
    private const string Digits = $@"(?:{Digit}[+*]?)+";
    private const string Sign = @"(?:[-+]\??|\\[-+]\??|\[[-+\\]{1,4}\]\??)?";
    private const string Fraction = $@"(?:\((?:\?:)?(?:\\\.|\[\.,?\]){Digits}\)[?*]?|(?:\\\.|\[\.\])\??{Digits})?";
    private const string Exponent = $@"(?:\((?:\?:)?(?:\[eE\]|\[Ee\]|e|E){Sign}{Digits}\)\?)?";
    private const string Whole = $@"(?:{Digits}|\((?:\?:)?{Digits}(?:\|{Digits})*\))";

    private static readonly Regex s_number = new($@"^\^{Sign}{Whole}{Fraction}{Exponent}\$$", RegexOptions.CultureInvariant);

    /// <summary>Longer ones are something else, and not worth the time.</summary>
    private const int MaxLength = 100;

    public static bool Matches(string? pattern) => pattern is { Length: < MaxLength } && s_number.IsMatch(pattern);
}
