namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>Numbers of JSON, which have no bounds.</summary>
internal static class JsonNumber
{
    /// <summary>No whole number of 64 bits has more.</summary>
    private const int MaxDigits = 20;

    /// <summary>The same text for the same number, however it is written: <c>10</c>, <c>1e1</c> and <c>10.0</c> are <c>1e1</c>.</summary>
    public static string Canonical(string number)
    {
        ReadOnlySpan<char> text = number;
        bool isNegative = text[0] == '-';
        text = isNegative ? text[1..] : text;

        long exponent = 0;
        int mark = text.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!long.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is > int.MaxValue or < int.MinValue)
            {
                return number;
            }

            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        exponent -= point < 0 ? 0 : text.Length - point - 1;
        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0
            ? "0"
            : string.Create(CultureInfo.InvariantCulture, $"{(isNegative ? "-" : "")}{significant}e{exponent}");
    }

    /// <summary>The value of a number that has no fraction, to the last digit.</summary>
    public static bool TryWhole(string number, out long value)
    {
        value = 0;
        return Digits(number) is { } digits && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc cref="TryWhole(string, out long)"/>
    public static bool TryWhole(string number, out ulong value)
    {
        value = 0;
        return Digits(number) is { } digits && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The digits of a number that has no fraction; null for one that has, or that no type holds.</summary>
    private static string? Digits(string number)
    {
        string canonical = Canonical(number);
        int mark = canonical.IndexOf('e', StringComparison.Ordinal);
        if (mark < 0)
        {
            return canonical == "0" ? canonical : null;
        }

        return int.TryParse(canonical.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int zeros)
            && zeros is >= 0 and < MaxDigits
            ? canonical[..mark] + new string('0', zeros)
            : null;
    }
}
