using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>Members that a caller adds to the body of a call.</summary>
public class BodyMemberTests
{
    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"c":[1]}""", """{"a":1,"b":2,"c":[1]}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":null}""", """{"b":2,"a":null}""")]
    [InlineData("""{"a":1}""", "{}", """{"a":1}""")]
    [InlineData("""{"a":1.50,"é":"\u0000"}""", """{"\"\r\n":"<"}""", """{"a":1.50,"é":"\u0000","\"\r\n":"<"}""")]
    public async Task JsonObjectGetsThem(string own, string members, string sent)
        => Assert.Equal(sent, await SentAsync(JsonBody.Create(Element(own), static (writer, value) => value.WriteTo(writer)), members));

    [Fact]
    public async Task CallWithoutABodyGetsOneOfThem() => Assert.Equal("""{"a":1}""", await SentAsync(null, """{"a":1}"""));

    [Fact]
    public async Task CallWithoutMembersKeepsItsBody() => Assert.Equal("", await SentAsync(null, "{}"));

    [Theory]
    [InlineData("a=1&b=2", """{"c":"x y&z"}""", "a=1&b=2&c=x%20y%26z")]
    [InlineData("a=1&b=2&a=3", """{"a":"9"}""", "b=2&a=9")]
    [InlineData("a%26=1", """{"a&":"9"}""", "a%26=9")]
    public async Task FormGetsThem(string own, string members, string sent)
    {
        // A form is made of what it is to say.
        Dictionary<string, string[]> fields = own.Split('&').Select(static pair => pair.Split('=')).GroupBy(static pair => Uri.UnescapeDataString(pair[0]))
            .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair[1]).ToArray());
        FormBody form = FormBody.Create(JsonSerializer.SerializeToElement(fields), static (writer, value) => value.WriteTo(writer));

        Assert.Equal(sent, await SentAsync(form, members));
    }

    [Fact]
    public async Task PartsGetThemAndNoNameOpensAnother()
    {
        MultipartBody body = MultipartBody.Create("multipart/form-data", new BodyParts().Add("file", FilePart.FromBytes("x"u8.ToArray(), "a\"\r\nb")));

        string sent = await SentAsync(body, """{"na\"me\r\nX-Evil: 1":"value"}""");

        Assert.Contains("name=\"na%22me%0D%0AX-Evil: 1\"\r\n\r\nvalue\r\n", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-Evil", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("\nb", sent, StringComparison.Ordinal);
    }

    public static TheoryData<string> BodiesWithoutMembers { get; } = ["[1]", "\"text\"", "null"];

    [Theory]
    [MemberData(nameof(BodiesWithoutMembers))]
    public async Task BodyWithoutMembersIsRefused(string own)
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => SentAsync(JsonBody.Create(Element(own), static (writer, value) => value.WriteTo(writer)), """{"a":1}"""));

        Assert.Contains("BodyMembers", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileHasNoMembers()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => SentAsync(FileBody.Create("x"u8.ToArray(), "image/png"), """{"a":1}"""));

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;

    private static async Task<string> SentAsync(ApiContent? body, string members)
    {
        StubHandler handler = new(StubHandler.Json(""));
        ApiDefinition definition = new()
        {
            Name = "X",
            EnvironmentPrefix = "NONE",
            Server = null,
            UserAgent = "Test",
            Security = SecurityRule.None,
        };
        using ApiTransport transport = new(definition, new HttpClient(handler), new PlainOptions { BaseUrl = new Uri("https://x.example") });
        RequestOptions options = new() { BodyMembers = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(members) };
        await transport.SendAsync(new ApiRequest(HttpMethod.Put, "/x") { Body = body, RequiresCredentials = false }, options, default);
        return handler.Requests[0].Body;
    }
}
