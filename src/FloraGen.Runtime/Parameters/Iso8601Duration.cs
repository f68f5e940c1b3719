namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;

/// <summary>A length of time as ISO 8601 writes it, in days and smaller units: <c>P1DT2H3M4.5S</c>.</summary>
internal static class Iso8601Duration
{
    public static string Text(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
        {
            return "PT0S";
        }

        // The smallest value has no positive counterpart, so each part loses its sign by itself.
        StringBuilder text = new(value < TimeSpan.Zero ? "-P" : "P");
        Append(text, value.Days, 'D');
        StringBuilder time = new();
        Append(time, value.Hours, 'H');
        Append(time, value.Minutes, 'M');
        decimal seconds = Math.Abs(value.Ticks % TimeSpan.TicksPerMinute / (decimal)TimeSpan.TicksPerSecond);
        if (seconds != 0)
        {
            _ = time.Append(seconds.ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        }

        return time.Length == 0 ? text.ToString() : text.Append('T').Append(time).ToString();
    }

    private static void Append(StringBuilder text, int count, char unit)
    {
        if (count != 0)
        {
            _ = text.Append(Math.Abs(count).ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
