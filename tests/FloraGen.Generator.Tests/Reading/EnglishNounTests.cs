using FloraGen.Reading.Names;

namespace FloraGen.Tests.Reading;

public class EnglishNounTests
{
    [Theory]
    [InlineData("cookies", "cookie")]
    [InlineData("categories", "category")]
    [InlineData("assets", "asset")]
    [InlineData("Companies", "Company")]
    [InlineData("boxes", "box")]
    [InlineData("addresses", "address")]
    [InlineData("branches", "branch")]
    [InlineData("statuses", "status")]
    [InlineData("status", "status")]
    [InlineData("news", "news")]
    [InlineData("data", "data")]
    [InlineData("access", "access")]
    public void OneOfMany(string many, string one) => Assert.Equal(one, EnglishNoun.Singular(many));
}
