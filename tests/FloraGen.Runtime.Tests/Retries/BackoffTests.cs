using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Retries;

public class BackoffTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 8)]
    [InlineData(5, 8)]
    [InlineData(1_000, 8)]
    [InlineData(int.MaxValue, 8)]
    public void DelayIsTheDoubledHalfSecondLessAQuarterAtMost(int retries, double seconds)
        => Assert.All(
            Enumerable.Range(0, 200),
            _ => Assert.InRange(RetryDelay.Of(null, retries, new PlainOptions()).TotalSeconds, seconds * 0.75, seconds));

    [Fact]
    public void DelaysDiffer()
        => Assert.True(Enumerable.Range(0, 20).Select(static _ => RetryDelay.Of(null, 0, new PlainOptions())).Distinct().Count() > 1);
}
