namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>Date and time as text.</summary>
internal static class Rfc3339
{
    public static string Text(DateTimeOffset value)
        => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
            + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));
}
