using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>RFC 3339 has a second that .NET does not have: the last one of a day, in UTC.</summary>
public class LeapSecondTests
{
    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    [InlineData("1990-12-31T15:59:60-08:00", "1990-12-31T15:59:59-08:00")]
    [InlineData("2017-01-01T05:29:60.5+05:30", "2017-01-01T05:29:59.5+05:30")]
    [InlineData("2016-12-31T12:00:60Z", null)]
    [InlineData("2016-12-31T23:59:61Z", null)]
    public void LeapSecondIsTheSecondBefore(string text, string? written)
    {
        Assert.Equal(written is not null, Rfc3339.TryParse(text, out DateTimeOffset value));
        Assert.Equal(written, written is null ? null : Rfc3339.Text(value));
    }
}
