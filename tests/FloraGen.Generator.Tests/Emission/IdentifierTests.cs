using FloraGen.Emission.Names;

namespace FloraGen.Tests.Emission;

public class IdentifierTests
{
    [Theory]
    [InlineData("asset_id", "AssetId")]
    [InlineData("assetID", "AssetId")]
    [InlineData("HTMLPage", "HtmlPage")]
    [InlineData("next-page token", "NextPageToken")]
    [InlineData("x.y/z", "XYZ")]
    [InlineData("1h", "_1h")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("", "Empty")]
    [InlineData("<=", "LessThanEqual")]
    [InlineData("€", "Value")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("oauth2Token", "Oauth2Token")]
    [InlineData("AssetCreateResponse", "AssetCreateResponse")]
    public void PascalCaseOfADocumentsWords(string phrase, string expected) => Assert.Equal(expected, Identifier.Pascal(phrase));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("asset_id", "assetId")]
    [InlineData("ID", "id")]
    public void CamelCaseKeepsKeywordsUsable(string phrase, string expected) => Assert.Equal(expected, Identifier.Camel(phrase));

    [Fact]
    public void VeryLongNamesAreCut() => Assert.Equal(120, Identifier.Pascal(new string('a', 5_000)).Length);

    [Fact]
    public void EndlessNamesStayDifferent()
    {
        NameScope scope = new(StringComparer.Ordinal, []);
        string name = Identifier.Pascal(new string('a', 5_000));

        Assert.NotEqual(scope.Take(name), scope.Take(name));
    }
}
