namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>A JSON number in one form for each value: digits without zeros at either end, and a power of ten. No precision is lost.</summary>
internal readonly record struct JsonNumberText(bool Negative, string Digits, long Exponent)
{
    internal static JsonNumberText Parse(string text)
    {
        ReadOnlySpan<char> rest = text;
        bool negative = rest[0] == '-';
        rest = negative ? rest[1..] : rest;

        long exponent = 0;
        int mark = rest.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!long.TryParse(rest[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                // A power of ten beyond 64 bits: only the same text is the same number.
                return new(negative, text, 0);
            }

            rest = rest[..mark];
        }

        int point = rest.IndexOf('.');
        int fraction = point < 0 ? 0 : rest.Length - point - 1;
        string digits = point < 0 ? rest.ToString() : string.Concat(rest[..point], rest[(point + 1)..]);
        string significant = digits.TrimEnd('0');
        int dropped = digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? new(false, "0", 0) : new(negative, significant, unchecked(exponent - fraction + dropped));
    }
}
