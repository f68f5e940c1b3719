using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>What a secret may hold, by where it is sent.</summary>
public class CredentialTextTests
{
    /// <summary>Escapes and base64 carry every text.</summary>
    [Fact]
    public async Task SecretsOutsideOfHeadersMayBeAnyText()
    {
        using HttpClient http = new(new StubHandler());
        ICredentialContext context = new PlainCredentialContext(http);
        OptionText key = new("ApiKey", "API_KEY", static _ => "schlüssel");
        using HttpRequestMessage message = new(HttpMethod.Get, "https://flora.example/a");

        await new BasicCredential(key, key).ApplyAsync(message, context, default);
        await new ApiKeyCredential(key, ApiKeyLocation.Query, "key").ApplyAsync(message, context, default);
        await new ApiKeyCredential(key, ApiKeyLocation.Cookie, "key").ApplyAsync(message, context, default);
        await new ApiKeyCredential(key, ApiKeyLocation.Cookie, "other").ApplyAsync(message, context, default);

        Assert.Equal("Basic c2NobMO8c3NlbDpzY2hsw7xzc2Vs", Assert.Single(message.Headers.GetValues("Authorization")));
        Assert.Equal("https://flora.example/a?key=schl%C3%BCssel", message.RequestUri!.AbsoluteUri);
        Assert.Equal("key=schl%C3%BCssel; other=schl%C3%BCssel", Assert.Single(message.Headers.GetValues("Cookie")));
        await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await new ApiKeyCredential(key, ApiKeyLocation.Header, "X-Key").ApplyAsync(message, context, default));
    }
}
