namespace FloraGen.Prism.Tests.Samples;

/// <summary>Texts that are made of patterns fit them.</summary>
public sealed class PatternTextTests
{
    [Theory]
    [InlineData("^AC[0-9a-fA-F]{32}$")]
    [InlineData(@"^\d{3}-\d{2}-\d{4}$")]
    [InlineData("^(GET|POST)$")]
    [InlineData("^[^/]+/[a-z]*$")]
    [InlineData(@"^(?:\+?[1-9]\d{1,14})$")]
    [InlineData("^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
    [InlineData(@"^\w+@\w+\.(com|org)$")]
    [InlineData("payTo|upi_collect")]
    [InlineData(@"^[\w\-.]{1,64}$")]
    public void TextFitsItsPattern(string pattern)
        => Assert.All(Enumerable.Range(0, 3), variant => Assert.Matches(pattern, PatternText.Of(pattern, variant)));
}
