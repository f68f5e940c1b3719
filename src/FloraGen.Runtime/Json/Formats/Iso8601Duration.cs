namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;

/// <summary>Lengths of time as text: <c>P1DT2H30M</c>.</summary>
internal static class Iso8601Duration
{
    private const string NoDuration = "expected a duration (ISO 8601) but found another text";
    private const string BeyondRange = "expected a duration of at most 10675199 days but found a longer one";

    /// <summary>
    /// Years, months, weeks, days, hours, minutes and seconds, each with a fraction if need be, in this order. A year is 365 days and
    /// a month 30, as XmlConvert has it.
    /// </summary>
    /// <returns>Null, or what is wrong with the text.</returns>
    public static string? TryParse(string text, out TimeSpan value)
    {
        value = default;
        ReadOnlySpan<char> rest = text.AsSpan();
        bool isNegative = text.StartsWith('-');
        rest = isNegative || text.StartsWith('+') ? rest[1..] : rest;
        if (rest.Length < 3 || rest[0] != 'P')
        {
            return NoDuration;
        }

        rest = rest[1..];
        decimal ticks = 0;
        decimal lastUnit = decimal.MaxValue;
        bool isTime = false;
        while (rest.Length > 0)
        {
            if (rest[0] == 'T' && !isTime)
            {
                isTime = true;
                rest = rest[1..];
            }

            int digits = rest.IndexOfAnyExcept("0123456789.,".AsSpan());
            if (digits <= 0 || !AsciiSigns.IsDigit(rest[0]) || !AsciiSigns.IsDigit(rest[digits - 1]) || !TryNumber(rest[..digits], out decimal number))
            {
                return NoDuration;
            }

            decimal unit = TicksOf(rest[digits], isTime);
            if (unit == 0 || unit >= lastUnit)
            {
                return NoDuration;
            }

            if (number > TimeSpan.MaxValue.Ticks / unit)
            {
                return BeyondRange;
            }

            lastUnit = unit;
            ticks += number * unit;
            rest = rest[(digits + 1)..];
        }

        ticks = Math.Round(isNegative ? -ticks : ticks);
        if (ticks < TimeSpan.MinValue.Ticks || ticks > TimeSpan.MaxValue.Ticks)
        {
            return BeyondRange;
        }

        value = new TimeSpan((long)ticks);
        return null;
    }

    /// <summary>Whether a text counts in years or months, whose lengths are taken as fixed.</summary>
    public static bool IsRounded(string text)
    {
        int time = text.IndexOf('T', StringComparison.Ordinal);
        return text.IndexOfAny(['Y', 'M'], 0, time < 0 ? text.Length : time) >= 0;
    }

    public static string Text(TimeSpan value)
    {
        StringBuilder text = new(value < TimeSpan.Zero ? "-P" : "P");
        decimal ticks = Math.Abs((decimal)value.Ticks);
        Append(text, ref ticks, TimeSpan.TicksPerDay, 'D');
        if (ticks > 0 || value == TimeSpan.Zero)
        {
            _ = text.Append('T');
            Append(text, ref ticks, TimeSpan.TicksPerHour, 'H');
            Append(text, ref ticks, TimeSpan.TicksPerMinute, 'M');
            if (ticks > 0 || value == TimeSpan.Zero)
            {
                _ = text.Append((ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ref decimal ticks, long unit, char name)
    {
        decimal count = decimal.Floor(ticks / unit);
        if (count > 0)
        {
            _ = text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(name);
            ticks -= count * unit;
        }
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out decimal number)
        => decimal.TryParse(digits.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static decimal TicksOf(char unit, bool isTime) => (unit, isTime) switch
    {
        ('Y', false) => TimeSpan.TicksPerDay * 365M,
        ('M', false) => TimeSpan.TicksPerDay * 30M,
        ('W', false) => TimeSpan.TicksPerDay * 7M,
        ('D', false) => TimeSpan.TicksPerDay,
        ('H', true) => TimeSpan.TicksPerHour,
        ('M', true) => TimeSpan.TicksPerMinute,
        ('S', true) => TimeSpan.TicksPerSecond,
        _ => 0,
    };
}
