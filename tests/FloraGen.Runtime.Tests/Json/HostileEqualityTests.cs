using System.Text;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Json;

/// <summary>Whatever could be read can also be compared and hashed.</summary>
public class HostileEqualityTests
{
    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[{\"a\":\"\\udc00\"}]")]
    [InlineData("1e99999999999999999999")]
    [InlineData("-0.0e-99999999999")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":{\"b\":1,\"b\":2},\"a\":[]}")]
    public void UnknownMemberEqualsItself(string value)
    {
        AssetsCursorPage one = Read(value);
        AssetsCursorPage other = Read(value);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"a\":1,\"b\":[\"\\udc00\"]}")]
    [InlineData("{\"\\ud800\":1}")]
    public void HalfACharacterIsWrittenBackAsItCame(string value)
        => Assert.Equal("{\"assets\":[],\"x\":" + value + "}", JsonSerializer.Serialize(Read(value)));

    [Fact]
    public async Task UnknownMemberThatIsNoUtf8IsRefused()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("""{"assets":[],"x":"?"}""")];
        json[^3] = 0xff;

        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(
            () => Clients.Over(new StubHandler(StubHandler.Bytes(json))).Assets.ListAsync().AsTask());

        Assert.Equal("$.x", fault.JsonPath);
    }

    [Fact]
    public void DeepUnknownMembersAreComparedInOnePass()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60);

        Assert.Equal(Read(deep), Read(deep));
    }

    [Fact]
    public void WideUnknownMembersAreComparedInOnePass()
    {
        IEnumerable<string> names = Enumerable.Range(0, 50_000).Select(static index => $"\"m{index}\":{index}");
        string wide = "{" + string.Join(",", names) + "}";
        string reversed = "{" + string.Join(",", names.Reverse()) + "}";

        Assert.Equal(Read(wide), Read(reversed));
    }

    private static AssetsCursorPage Read(string value) => JsonSerializer.Deserialize<AssetsCursorPage>("{\"assets\":[],\"x\":" + value + "}")!;
}
