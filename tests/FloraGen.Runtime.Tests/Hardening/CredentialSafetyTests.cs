using Generated.Flora;
using Generated.Flora.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>Credentials go to the API they belong to, as they are, and nowhere else.</summary>
public class CredentialSafetyTests
{
    /// <summary>A value that no parser understands is sent all the same.</summary>
    [Theory]
    [InlineData("Bearer hunter2")]
    [InlineData("hunter2,,;=")]
    [InlineData("")]
    public async Task DefaultAuthorizationIsRefusedHoweverItIsWritten(string value)
    {
        StubHandler handler = new(StubHandler.Json(Answer.Created().ToJsonString()));
        using HttpClient http = new(handler);
        Assert.True(http.DefaultRequestHeaders.TryAddWithoutValidation("authorization", value));
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k" });
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, "x"u8.ToArray()));

        Assert.Contains("options", fault.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("ftp://upload.example/form?signature=hunter2")]
    [InlineData("upload?signature=hunter2")]
    public async Task RefusedUploadUrlIsNotShown(string url)
    {
        StubHandler handler = new(StubHandler.Json(Answer.Created(url).ToJsonString()));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, "x"u8.ToArray()));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedBaseUrlIsNotShown()
    {
        FloraClient client = Clients.Over(new StubHandler(), static options => options.BaseUrl = new Uri("ftp://user:hunter2@flora.example"));

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains("FLORA_BASE_URL", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyThatAHeaderCannotCarryIsRefusedAndNotShown()
    {
        FloraClient client = Clients.Over(new StubHandler(), static options => options.ApiKey = "hunter2é");

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Escapes and base64 carry every text.</summary>
    [Fact]
    public async Task SecretsOutsideOfHeadersMayBeAnyText()
    {
        using HttpClient http = new(new StubHandler());
        CredentialContext context = new()
        {
            Options = new FloraClientOptions { ApiKey = "schlüssel" },
            EnvironmentPrefix = "NONE",
            BaseUrl = "https://flora.example",
            Http = http,
            UserAgent = "Test",
            Tokens = new TokenCache(),
            MaxRetries = 0,
        };
        OptionText key = new("ApiKey", "API_KEY", static options => ((FloraClientOptions)options).ApiKey);
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
