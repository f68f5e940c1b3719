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
        ReadOnlySpan<char> text = number.AsSpan();
        bool isNegative = text[0] == '-';
        text = isNegative ? text[1..] : text;

        long exponent = 0;
        int mark = text.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!TryExponent(text[(mark + 1)..], out exponent) || exponent is > int.MaxValue or < int.MinValue)
            {
                return number;
            }

            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : Joined(text[..point], text[(point + 1)..]);
        exponent -= point < 0 ? 0 : text.Length - point - 1;
        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0
            ? "0"
            : string.Concat(isNegative ? "-" : "", significant, "e", exponent.ToString(CultureInfo.InvariantCulture));
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

    /// <summary>Neither infinite nor no number at all.</summary>
    public static bool IsFinite(double value)
#if NET8_0_OR_GREATER
        => double.IsFinite(value);
#else
        => !double.IsNaN(value) && !double.IsInfinity(value);
#endif

    private static bool TryExponent(ReadOnlySpan<char> text, out long exponent)
#if NET8_0_OR_GREATER
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
#else
        => long.TryParse(text.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
#endif

    private static string Joined(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
#if NET8_0_OR_GREATER
        => string.Concat(whole, fraction);
#else
        => whole.ToString() + fraction.ToString();
#endif

    /// <summary>The digits of a number that has no fraction; null for one that has, or that no type holds.</summary>
    private static string? Digits(string number)
    {
        string canonical = Canonical(number);
        int mark = canonical.IndexOf('e', StringComparison.Ordinal);
        if (mark < 0)
        {
            return canonical == "0" ? canonical : null;
        }

        return TryExponent(canonical.AsSpan(mark + 1), out long zeros) && zeros is >= 0 and < MaxDigits
            ? canonical[..mark] + new string('0', (int)zeros)
            : null;
    }
}
