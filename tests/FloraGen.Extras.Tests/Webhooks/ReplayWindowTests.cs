using ExtrasTests.Support;
using Flora;

namespace ExtrasTests.Webhooks;

public sealed class ReplayWindowTests
{
    /// <summary>Seconds from the signature to now.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(300.999)]
    [InlineData(-300)]
    public void FiveMinutesBothWaysAreTaken(double age) => Verify(At(age));

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    [InlineData(86_400)]
    [InlineData(-86_400)]
    public void MoreIsRefused(double age) => Assert.Equal(FloraWebhookProblem.OutsideWindow, Refusal(At(age)));

    [Fact]
    public void MessageTellsHowFarAndWhichWay()
    {
        Assert.Contains("00:05:01 before now", Assert.Throws<FloraWebhookException>(() => Verify(At(301))).Message, StringComparison.Ordinal);
        Assert.Contains("00:05:01 after now", Assert.Throws<FloraWebhookException>(() => Verify(At(-301))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToleranceIsAsSet()
    {
        Verify(At(10, TimeSpan.FromSeconds(10)));
        Verify(At(0, TimeSpan.Zero));
        Assert.Equal(FloraWebhookProblem.OutsideWindow, Refusal(At(11, TimeSpan.FromSeconds(10))));
        Assert.Equal(FloraWebhookProblem.OutsideWindow, Refusal(At(1, TimeSpan.Zero)));
    }

    [Fact]
    public void InfiniteToleranceTakesAnyTime()
    {
        Verify(At(1e9, Timeout.InfiniteTimeSpan));
        Verify(At(-1e9, Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public void TimesAtTheEndsOfTheCalendarAreOnlyFarAway()
    {
        foreach (long time in new[] { 0, 99_999_999_999 })
        {
            FloraWebhookException error = Assert.Throws<FloraWebhookException>(() => At(0).Verify(SignedWebhook.Body, SignedWebhook.Header(time: time)));
            Assert.Equal(FloraWebhookProblem.OutsideWindow, error.Problem);
        }
    }

    [Fact]
    public void WrongSignatureIsNotToldAboutTheWindow()
    {
        FloraWebhookException error = Assert.Throws<FloraWebhookException>(() => At(86_400).Verify(SignedWebhook.Body, SignedWebhook.Header("whsec_another")));

        Assert.Equal(FloraWebhookProblem.WrongSignature, error.Problem);
    }

    [Fact]
    public void ClockIsTheSystemsUnlessSet()
        => new FloraWebhooks(SignedWebhook.Secret).Verify(SignedWebhook.Body, SignedWebhook.Header(time: TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));

    private static FloraWebhooks At(double age, TimeSpan? tolerance = null)
    {
        FixedClock clock = new(DateTimeOffset.FromUnixTimeSeconds(SignedWebhook.Time).AddSeconds(age));
        return tolerance is { } set
            ? new FloraWebhooks(SignedWebhook.Secret) { TimeProvider = clock, Tolerance = set }
            : new FloraWebhooks(SignedWebhook.Secret) { TimeProvider = clock };
    }

    private static void Verify(FloraWebhooks webhooks) => webhooks.Verify(SignedWebhook.Body, SignedWebhook.Header());

    private static FloraWebhookProblem Refusal(FloraWebhooks webhooks)
        => Assert.Throws<FloraWebhookException>(() => Verify(webhooks)).Problem;
}
