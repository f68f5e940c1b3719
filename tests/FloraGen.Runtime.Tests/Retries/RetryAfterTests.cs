using System.Globalization;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Retries;

/// <summary>What a server may write into its wish to wait, whatever the culture of the machine.</summary>
public class RetryAfterTests
{
    public static TheoryData<string, string, double?> Wishes { get; } = new()
    {
        { "retry-after-ms", "0", 0 },
        { "retry-after-ms", "1500", 1.5 },
        { "retry-after-ms", "0.5", 0.0005 },
        { "retry-after-ms", "-3", 0 },
        { "retry-after-ms", "soon", null },
        { "retry-after-ms", "1,5", null },
        { "retry-after", "0", 0 },
        { "retry-after", "120", 120 },
        { "retry-after", " 7 ", 7 },
        { "retry-after", "0.25", 0.25 },
        { "retry-after", "1,5", null },
        { "retry-after", "1.500,0", null },
        { "retry-after", "NaN", null },
        { "retry-after", "1e400", 365d * 24 * 60 * 60 },
        { "retry-after", "99999999999999999999", 365d * 24 * 60 * 60 },
        { "retry-after", "-1e400", 0 },
        { "retry-after", "", null },
        { "retry-after", "a minute", null },
        { "retry-after", "10:30", null },
        { "retry-after", "2026-01-02T03:04:15Z", null },
        { "retry-after", "Fri, 02 Jan 2026 03:04:15 GMT", 10 },
        { "retry-after", "Friday, 02-Jan-26 03:04:15 GMT", 10 },
        { "retry-after", "Fri Jan  2 03:04:15 2026", 10 },
        { "retry-after", "Fri, 02 Jan 2026 03:04:04 GMT", 0 },
        { "retry-after", "Mon, 02 Jan 2026 03:04:15 GMT", null },
    };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void WishIsReadAlikeInEveryCulture(string header, string value, double? seconds)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in Cultures())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal(seconds, Read((header, value))?.TotalSeconds);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void MillisecondsComeFirst() => Assert.Equal(TimeSpan.FromSeconds(1), Read(("retry-after", "7"), ("retry-after-ms", "1000")));

    [Fact]
    public void SecondsCountWhereTheMillisecondsAreNonsense() => Assert.Equal(TimeSpan.FromSeconds(7), Read(("retry-after", "7"), ("retry-after-ms", "x")));

    [Fact]
    public void NoHeaderIsNoWish() => Assert.Null(Read());

    private static TimeSpan? Read(params (string Name, string Value)[] headers)
        => RetryAfter.Of(
            headers.ToDictionary(static header => header.Name, static IReadOnlyList<string> (header) => [header.Value], StringComparer.OrdinalIgnoreCase),
            new HandMovedClock());

    /// <summary>The tests run without data about real cultures, so these are made up: decimal commas, other signs, other names of days.</summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        yield return CultureInfo.InvariantCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        yield return comma;
        CultureInfo names = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        names.NumberFormat.NegativeSign = "−";
        names.DateTimeFormat.AbbreviatedDayNames = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
        names.DateTimeFormat.AbbreviatedMonthNames = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", ""];
        names.DateTimeFormat.TimeSeparator = ".";
        names.DateTimeFormat.DateSeparator = ".";
        yield return names;
    }
}
