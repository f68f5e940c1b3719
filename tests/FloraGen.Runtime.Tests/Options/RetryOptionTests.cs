using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>What callers can say about the waits between attempts.</summary>
public class RetryOptionTests
{
    [Theory]
    [InlineData("7", 5)]
    [InlineData("3", 3)]
    [InlineData("99999999999", 5)]
    public async Task LongestWaitIsTheOptions(string wish, double seconds)
    {
        HandMovedClock clock = new();
        StubHandler handler = new(
            StubHandler.Json("", HttpStatusCode.TooManyRequests, ("retry-after", wish)),
            StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Client(handler, clock, static options => options.MaxRetryDelay = TimeSpan.FromSeconds(5)).Assets.RetrieveAsync("a");

        Assert.Equal([TimeSpan.FromSeconds(seconds)], clock.Waits);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.6, 0.85)]
    [InlineData(1.0, 0.75)]
    [InlineData(7.0, 0.75)]
    [InlineData(-7.0, 1.0)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(double.PositiveInfinity, 0.75)]
    public async Task WaitsAreMadeOfTheGivenRandomness(double random, double part)
    {
        HandMovedClock clock = new();
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json("", HttpStatusCode.InternalServerError), 7)]);

        await Assert.ThrowsAsync<ApiServerException>(() => Client(handler, clock, options =>
        {
            options.MaxRetries = 6;
            options.Randomizer = () => random;
        }).Assets.RetrieveAsync("a"));

        Assert.Equal(new[] { 0.5, 1, 2, 4, 8, 8 }.Select(seconds => Math.Round(1000 * seconds * part)), clock.Waits.Select(static wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task LongestWaitCutsTheDoublingToo()
    {
        HandMovedClock clock = new();
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json("", HttpStatusCode.InternalServerError), 4)]);

        await Assert.ThrowsAsync<ApiServerException>(() => Client(handler, clock, static options =>
        {
            options.MaxRetries = 3;
            options.MaxRetryDelay = TimeSpan.FromSeconds(0.75);
            options.Randomizer = static () => 0;
        }).Assets.RetrieveAsync("a"));

        Assert.Equal([0.5, 0.75, 0.75], clock.Waits.Select(static wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData(nameof(FloraClientOptions.MaxRetryDelay), "-00:00:01")]
    [InlineData(nameof(FloraClientOptions.MaxRetryDelay), "1.00:00:01")]
    [InlineData(nameof(FloraClientOptions.MaxResponseSize), "0")]
    [InlineData(nameof(FloraClientOptions.MaxResponseSize), "-1")]
    [InlineData(nameof(FloraClientOptions.MaxJsonDepth), "0")]
    [InlineData(nameof(FloraClientOptions.MaxJsonDepth), "1001")]
    public void OptionThatMakesNoSenseIsRefusedByItsName(string name, string value)
    {
        FloraClientOptions options = new();
        System.Reflection.PropertyInfo option = typeof(FloraClientOptions).GetProperty(name)!;
        option.SetValue(options, System.ComponentModel.TypeDescriptor.GetConverter(option.PropertyType).ConvertFromInvariantString(value));

        ArgumentOutOfRangeException[] faults =
        [
            Assert.Throws<ArgumentOutOfRangeException>(() => new FloraClient(options)),
            Assert.Throws<ArgumentOutOfRangeException>(() => new FloraClient(new HttpClient(new StubHandler()), options)),
            Assert.Throws<ArgumentOutOfRangeException>(() => new FloraClient().WithOptions(
                changed => option.SetValue(changed, option.GetValue(options)))),
        ];

        Assert.All(faults, fault =>
        {
            Assert.Equal(name, fault.ParamName);
            Assert.Contains($"The option {name} must be", fault.Message, StringComparison.Ordinal);
        });
    }

    /// <summary>Options that are changed behind a client's back are not the client's.</summary>
    [Fact]
    public async Task ChangeOfTheOptionsAfterwardsHasNoEffect()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.InternalServerError));
        FloraClientOptions options = new() { ApiKey = "k", BaseUrl = new Uri("https://flora.example"), MaxRetries = 0 };
        FloraClient client = new(new HttpClient(handler), options);

        options.MaxRetries = 5;

        await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("a"));
        Assert.Single(handler.Requests);
    }

    private static FloraClient Client(StubHandler handler, HandMovedClock clock, Action<FloraClientOptions> configure)
        => Clients.Over(handler, options =>
        {
            options.TimeProvider = clock;
            configure(options);
        });
}
