using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Lengths of time as ISO 8601 has them. A year is 365 days and a month 30, as XmlConvert has it.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("P1W", "7.00:00:00", "P7D")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5", "P1DT2H3M4.5S")]
    [InlineData("P1Y2M10DT2H", "435.02:00:00", "P435DT2H")]
    [InlineData("PT0S", "00:00:00", "PT0S")]
    [InlineData("P0D", "00:00:00", "PT0S")]
    [InlineData("-PT1M", "-00:01:00", "-PT1M")]
    [InlineData("+PT90M", "01:30:00", "PT1H30M")]
    [InlineData("PT0,5S", "00:00:00.5", "PT0.5S")]
    [InlineData("PT1.5H", "01:30:00", "PT1H30M")]
    [InlineData("PT0.00000001S", "00:00:00", "PT0S")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807", "P10675199DT2H48M5.4775807S")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808", "-P10675199DT2H48M5.4775808S")]
    public void DurationIsReadAndWritten(string text, string value, string written)
    {
        Assert.Null(Iso8601Duration.TryParse(text, out TimeSpan duration));
        Assert.Equal(TimeSpan.Parse(value, null), duration);
        Assert.Equal(written, Iso8601Duration.Text(duration));
    }

    [Theory]
    [InlineData("P1M1Y", "another text")]
    [InlineData("P9999999Y", "longer")]
    [InlineData("P99999999D", "longer")]
    [InlineData("PT99999999999999999999999999S", "longer")]
    [InlineData("P", "another text")]
    [InlineData("PT", "another text")]
    [InlineData("P1DT", "another text")]
    [InlineData("P1", "another text")]
    [InlineData("PT1S1H", "another text")]
    [InlineData("PT1D", "another text")]
    [InlineData("PT1.1.1S", "another text")]
    [InlineData("PT,5S", "another text")]
    [InlineData("PT5.S", "another text")]
    [InlineData("1:00", "another text")]
    [InlineData("", "another text")]
    [InlineData("P1DT1H1", "another text")]
    [InlineData("p1d", "another text")]
    public void AnythingElseIsRefusedWithAReason(string text, string reason)
        => Assert.Contains(reason, Iso8601Duration.TryParse(text, out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("09:30", "09:30:00")]
    [InlineData("09:30:15", "09:30:15")]
    [InlineData("09:30:15.25Z", "09:30:15.25")]
    [InlineData("09:30:15.123456789", "09:30:15.1234567")]
    [InlineData("00:00z", "00:00:00")]
    [InlineData("09:30:15.", null)]
    [InlineData("24:00", null)]
    [InlineData("9:30", null)]
    [InlineData("09:30:60", null)]
    [InlineData("09:30+02:00", "09:30:00")]
    [InlineData("10:20:30.125-05:30", "10:20:30.125")]
    [InlineData("10:20:30+24:00", null)]
    [InlineData("10:20:30+0200", null)]
    [InlineData("Z", null)]
    public void TimeOfDayIsReadAndWritten(string text, string? written)
    {
        Assert.Equal(written is not null, Rfc3339.TryParseTime(text, out TimeOnly value));
        Assert.Equal(written ?? "00:00:00", Rfc3339.TimeText(value));
    }
}
