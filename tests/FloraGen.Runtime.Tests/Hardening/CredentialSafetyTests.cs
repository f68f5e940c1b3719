using Generated.Flora;
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
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()));
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
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created(url).ToJsonString()));
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
}
