namespace FloraGen.Runtime;

using System;
using System.Globalization;

/// <summary>A date, as the type of the same name in .NET is.</summary>
public readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>, IComparable, IFormattable
{
    private const string Iso = "yyyy-MM-dd";

    private readonly DateTime _date;

    /// <summary>A date of the Gregorian calendar.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public DateOnly(int year, int month, int day) => _date = new DateTime(year, month, day);

    private DateOnly(DateTime date) => _date = date.Date;

    /// <summary>The earliest date: the first day of the year 1.</summary>
    public static DateOnly MinValue => default;

    /// <summary>The latest date: the last day of the year 9999.</summary>
    public static DateOnly MaxValue => new(DateTime.MaxValue);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _date.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _date.Month;

    /// <summary>The day of the month, from 1 on.</summary>
    public int Day => _date.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => _date.DayOfWeek;

    /// <summary>The day of the year, from 1 on.</summary>
    public int DayOfYear => _date.DayOfYear;

    /// <summary>The number of days since the first of January of the year 1.</summary>
    public int DayNumber => (int)(_date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>Whether both are the same date.</summary>
    public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

    /// <summary>Whether they are different dates.</summary>
    public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(DateOnly left, DateOnly right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is before the other, or the same.</summary>
    public static bool operator <=(DateOnly left, DateOnly right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(DateOnly left, DateOnly right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is after the other, or the same.</summary>
    public static bool operator >=(DateOnly left, DateOnly right) => left.CompareTo(right) >= 0;

    /// <summary>The date of a date and time.</summary>
    public static DateOnly FromDateTime(DateTime dateTime) => new(dateTime);

    /// <summary>The date that is so many days after the first of January of the year 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static DateOnly FromDayNumber(int dayNumber) => new(default(DateTime).AddDays(dayNumber));

    /// <summary>Reads a date in any form that the culture has; the current one when null.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static DateOnly Parse(string s, IFormatProvider? provider = null)
        => TryParse(s, provider, out DateOnly date) ? date : throw new FormatException($"'{s}' is not a valid date.");

    /// <summary>Reads a date of one form.</summary>
    /// <exception cref="FormatException">The text is no date, or of another form.</exception>
    public static DateOnly ParseExact(string s, string format, IFormatProvider? provider = null)
        => TryParseExact(s, format, provider, DateTimeStyles.None, out DateOnly date) ? date : throw new FormatException($"'{s}' is not a valid date of the form '{format}'.");

    /// <summary>Reads a date in any form that the current culture has.</summary>
    public static bool TryParse(string? s, out DateOnly result) => TryParse(s, null, out result);

    /// <summary>Reads a date in any form that the culture has; the current one when null.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out DateOnly result)
    {
        bool isDate = DateTime.TryParse(s, provider, DateTimeStyles.NoCurrentDateDefault, out DateTime date) && date.TimeOfDay == TimeSpan.Zero;
        result = isDate ? new DateOnly(date) : default;
        return isDate;
    }

    /// <summary>Reads a date of one form.</summary>
    public static bool TryParseExact(string? s, string format, IFormatProvider? provider, DateTimeStyles style, out DateOnly result)
    {
        bool isDate = DateTime.TryParseExact(s, format, provider, style, out DateTime date);
        result = isDate ? new DateOnly(date) : default;
        return isDate;
    }

    /// <summary>The date so many days later, or earlier for a negative number.</summary>
    public DateOnly AddDays(int value) => new(_date.AddDays(value));

    /// <summary>The date so many months later, or earlier for a negative number.</summary>
    public DateOnly AddMonths(int value) => new(_date.AddMonths(value));

    /// <summary>The date so many years later, or earlier for a negative number.</summary>
    public DateOnly AddYears(int value) => new(_date.AddYears(value));

    /// <summary>The date at a time of day, of no particular zone.</summary>
    public DateTime ToDateTime(TimeOnly time) => _date + time.ToTimeSpan();

    /// <inheritdoc/>
    public bool Equals(DateOnly other) => _date == other._date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <inheritdoc/>
    public int CompareTo(DateOnly other) => _date.CompareTo(other._date);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateOnly other => CompareTo(other),
        _ => throw new ArgumentException("Only a date compares to a date.", nameof(obj)),
    };

    /// <summary>As ISO 8601 has it: <c>2026-11-24</c>.</summary>
    public override string ToString() => ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>In a form of <see cref="DateTime"/>; as ISO 8601 has it when null.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => _date.ToString(string.IsNullOrEmpty(format) ? Iso : format, formatProvider);
}
