using System.Globalization;

namespace FloraGen.Servers.Checking;

/// <summary>Values without parts.</summary>
internal static class Scalars
{
    /// <summary>Whether they are the same, or null where one of them has parts.</summary>
    public static bool? Same(object left, object right) => (left, right) switch
    {
        (byte[] bytes, byte[] others) => bytes.AsSpan().SequenceEqual(others),
        (Enum value, Enum other) => string.Equals(value.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase),
        (Enum value, _) when IsNumber(right) => Convert.ToDecimal(value, CultureInfo.InvariantCulture) == Number(right),
        (_, Enum) when IsNumber(left) => Same(right, left),
        // The server's naming policy spells names, and flags have commas between them.
        (Enum value, string text) => Members.Spelled(WireNames.Of(value)) == Members.Spelled(text),
        (string, Enum) => Same(right, left),
        _ when IsNumber(left) && IsNumber(right) => left is double or float || right is double or float
            ? Convert.ToDouble(left, CultureInfo.InvariantCulture) == Convert.ToDouble(right, CultureInfo.InvariantCulture)
            : Number(left) == Number(right),
        (DateTimeOffset instant, DateTime time) => Same(instant, time),
        (DateTime time, DateTimeOffset instant) => Same(instant, time),
        (DateTimeOffset instant, DateTimeOffset other) => instant.EqualsExact(other),
        (string text, string other) => text == other,
        (string text, _) when Text(right) is { } other => text == other,
        (_, string) when Text(left) is { } => Same(right, left),
        _ when Text(left) is not null || left is bool or DateTime or DateOnly or TimeOnly => left.Equals(right),
        _ => null,
    };

    /// <summary>A time without an offset is compared by the clock.</summary>
    private static bool Same(DateTimeOffset instant, DateTime time)
        => time.Kind == DateTimeKind.Unspecified ? instant.DateTime == time : instant.UtcDateTime == time.ToUniversalTime();

    /// <summary>The text that stands for a value in every language.</summary>
    private static string? Text(object value) => value switch
    {
        string text => text,
        char letter => letter.ToString(),
        Guid id => id.ToString(),
        Uri address => address.OriginalString,
        Version version => version.ToString(),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsNumber(object value) => value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private static decimal Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
