namespace FloraGen.Runtime;

using System;
using System.Globalization;

/// <summary>A time of day, as the type of the same name in .NET is.</summary>
public readonly struct TimeOnly : IEquatable<TimeOnly>, IComparable<TimeOnly>, IComparable, IFormattable
{
    private const string Iso = "HH:mm:ss.FFFFFFF";

    private readonly long _ticks;

    /// <summary>A time of day.</summary>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="second">0 to 59.</param>
    /// <param name="millisecond">0 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public TimeOnly(int hour, int minute, int second = 0, int millisecond = 0)
        : this(new DateTime(1, 1, 1, hour, minute, second, millisecond).Ticks)
    {
    }

    /// <summary>A time of day.</summary>
    /// <param name="ticks">Tenths of a microsecond since midnight.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public TimeOnly(long ticks) => _ticks = ticks is >= 0 and < TimeSpan.TicksPerDay
        ? ticks
        : throw new ArgumentOutOfRangeException(nameof(ticks), ticks, "A time of day is less than a day.");

    /// <summary>Midnight.</summary>
    public static TimeOnly MinValue => default;

    /// <summary>The last tick of the day.</summary>
    public static TimeOnly MaxValue => new(TimeSpan.TicksPerDay - 1);

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => ToTimeSpan().Hours;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => ToTimeSpan().Minutes;

    /// <summary>The second, 0 to 59.</summary>
    public int Second => ToTimeSpan().Seconds;

    /// <summary>The millisecond, 0 to 999.</summary>
    public int Millisecond => ToTimeSpan().Milliseconds;

    /// <summary>Tenths of a microsecond since midnight.</summary>
    public long Ticks => _ticks;

    /// <summary>Whether both are the same time.</summary>
    public static bool operator ==(TimeOnly left, TimeOnly right) => left.Equals(right);

    /// <summary>Whether they are different times.</summary>
    public static bool operator !=(TimeOnly left, TimeOnly right) => !left.Equals(right);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(TimeOnly left, TimeOnly right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is before the other, or the same.</summary>
    public static bool operator <=(TimeOnly left, TimeOnly right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(TimeOnly left, TimeOnly right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is after the other, or the same.</summary>
    public static bool operator >=(TimeOnly left, TimeOnly right) => left.CompareTo(right) >= 0;

    /// <summary>The time of day of a date and time.</summary>
    public static TimeOnly FromDateTime(DateTime dateTime) => new(dateTime.TimeOfDay.Ticks);

    /// <summary>The time that is so long after midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => new(timeSpan.Ticks);

    /// <summary>Reads a time in any form that the culture has; the current one when null.</summary>
    /// <exception cref="FormatException">The text is not a valid time of day.</exception>
    public static TimeOnly Parse(string s, IFormatProvider? provider = null)
        => TryParse(s, provider, out TimeOnly time) ? time : throw new FormatException($"'{s}' is not a valid time of day.");

    /// <summary>Reads a time in any form that the current culture has.</summary>
    public static bool TryParse(string? s, out TimeOnly result) => TryParse(s, null, out result);

    /// <summary>Reads a time in any form that the culture has; the current one when null.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out TimeOnly result)
    {
        bool isTime = DateTime.TryParse(s, provider, DateTimeStyles.NoCurrentDateDefault, out DateTime time) && time.Date == default;
        result = isTime ? FromDateTime(time) : default;
        return isTime;
    }

    /// <summary>Reads a time of one of several forms.</summary>
    public static bool TryParseExact(string? s, string[] formats, IFormatProvider? provider, DateTimeStyles style, out TimeOnly result)
    {
        bool isTime = DateTime.TryParseExact(s, formats, provider, style | DateTimeStyles.NoCurrentDateDefault, out DateTime time);
        result = isTime ? FromDateTime(time) : default;
        return isTime;
    }

    /// <summary>The time since midnight.</summary>
    public TimeSpan ToTimeSpan() => new(_ticks);

    /// <inheritdoc/>
    public bool Equals(TimeOnly other) => _ticks == other._ticks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ticks.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(TimeOnly other) => _ticks.CompareTo(other._ticks);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        TimeOnly other => CompareTo(other),
        _ => throw new ArgumentException("Only a time of day compares to a time of day.", nameof(obj)),
    };

    /// <summary>As ISO 8601 has it: <c>13:05:00</c>.</summary>
    public override string ToString() => ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>In a form of <see cref="DateTime"/>; as ISO 8601 has it when null.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
        => new DateTime(_ticks).ToString(string.IsNullOrEmpty(format) ? Iso : format, formatProvider);
}
