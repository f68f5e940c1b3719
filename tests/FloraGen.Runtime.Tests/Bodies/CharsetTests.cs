using System.Net;
using System.Text;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Bodies;

/// <summary>A charset says how a text is written; one that nobody can read is no reason to lose the text.</summary>
public class CharsetTests
{
    /// <summary>What .NET refuses, what it does not know, and what is no name.</summary>
    public static TheoryData<string> Unread { get; } =
        ["utf-7", "UTF-7", "unicode-1-1-utf-7", "csUnicode11UTF7", "x-unicode-2-0-utf-7", "klingon", "\"klingon\"", "''", "\"\"", "", "utf-8, utf-8", "65000", new string('x', 5_000)];

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task TextOfACharsetThatCannotBeReadIsReadAsUtf8(string charset)
    {
        Assert.Equal("Gänse", await TextAsync($"text/plain; charset={charset}", "Gänse"u8.ToArray()));
        ApiResponse<string> response = await Transport($"text/plain; charset={charset}", "Gänse"u8.ToArray())
            .SendForTextWithResponseAsync(Get(), null, default);
        Assert.Equal("Gänse", response.Value);
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task JsonIsUtf8WhateverTheCharsetSays(string charset)
        => Assert.Equal("Gänse", await Transport($"application/json; charset={charset}", "\"Gänse\""u8.ToArray()).SendAsync(Get(), JsonRead.String, null, default));

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task TextInsteadOfJsonIsReadInTheSameWay(string charset)
        => Assert.Equal("Gänse", await Transport($"text/plain; charset={charset}", "Gänse"u8.ToArray()).SendOrTextAsync(Get(), JsonRead.String, null, default));

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task MessageOfAnErrorIsUtf8WhateverTheCharsetSays(string charset)
    {
        ApiTransport json = Transport($"application/json; charset={charset}", """{"message":"Gänse"}"""u8.ToArray(), HttpStatusCode.BadRequest);
        ApiTransport text = Transport($"text/plain; charset={charset}", "Gänse"u8.ToArray(), HttpStatusCode.BadRequest);

        Assert.EndsWith(": Gänse", (await Assert.ThrowsAsync<ApiBadRequestException>(() => json.SendForTextAsync(Get(), null, default))).Message, StringComparison.Ordinal);
        Assert.EndsWith(": Gänse", (await Assert.ThrowsAsync<ApiBadRequestException>(() => text.SendForTextAsync(Get(), null, default))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("\"ISO-8859-1\"")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task TextOfAKnownCharsetIsReadInIt(string charset)
        => Assert.Equal("Gänse", await TextAsync($"text/plain; charset={charset}", Encoding.GetEncoding(charset.Trim('"')).GetBytes("Gänse")));

    [Fact]
    public async Task ByteOrderMarkSaysMoreThanTheCharset()
        => Assert.Equal("Gänse", await TextAsync("text/plain; charset=utf-7", [0xff, 0xfe, .. Encoding.Unicode.GetBytes("Gänse")]));

    private static Task<string> TextAsync(string contentType, byte[] body) => Transport(contentType, body).SendForTextAsync(Get(), null, default);

    private static ApiRequest Get() => new(HttpMethod.Get, "/note");

    private static ApiTransport Transport(string contentType, byte[] body, HttpStatusCode status = HttpStatusCode.OK) => new(
        new ApiDefinition
        {
            Name = "Test",
            EnvironmentPrefix = "FLORA_CHARSET_TEST",
            Server = new ServerTemplate("https://notes.example"),
            UserAgent = "test",
            Security = SecurityRule.None,
        },
        new HttpClient(new StubHandler((_, _) =>
        {
            HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body) };
            Assert.True(response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType));
            return Task.FromResult(response);
        })),
        new PlainOptions());
}
