#if DECIMALS
global using Price = decimal;
#else
global using Price = double;
#endif

namespace MyApp.Checks;

/// <summary>Values that are sent, as the types that the stack's document asks for.</summary>
internal static class Given
{
#if DECIMALS
    public const decimal Price = 2.5m;
    public const decimal Debt = -1234567890.123456789m;
    public const decimal Fortune = 79228162514264337593543950335m;
#else
    public const double Price = 2.5;
    public const double Debt = -0.125;
    public const double Fortune = 1e15;
#endif
    public const uint Large = uint.MaxValue;
    public const string Version = "1.2.3.4";

    public const string Span = "01:02:03";

    public const string LongSpan = "-3.04:05:06.7000000";

    public static Guid Id { get; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public static DateTimeOffset Instant { get; } = new(2024, 2, 29, 13, 14, 15, 167, TimeSpan.Zero);

    public static DateTimeOffset Moment { get; } = new(1999, 12, 31, 23, 59, 59, TimeSpan.FromHours(-9.5));

    public static DateOnly Date { get; } = new(2024, 2, 29);

    public static TimeOnly Time { get; } = new(13, 14, 15, 167);

    /// <summary>What handlers get for a list of the query that is left out.</summary>
    public static object[] Nothing => [];

    public static T[] List<T>(params T[] values) => values;

    /// <summary>A character in the client's own type: a text, unless the document says its format.</summary>
#if ASPNET
    public static char Letter(char letter) => letter;
#else
    public static string Letter(char letter) => letter.ToString();
#endif
}
