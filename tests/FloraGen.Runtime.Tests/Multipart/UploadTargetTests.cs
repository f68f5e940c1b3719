using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Multipart;

/// <summary>What a response can say wrong about the URL of an upload.</summary>
public class UploadTargetTests
{
    [Theory]
    [InlineData("")]
    [InlineData("PO ST")]
    [InlineData("POST\r\nX-Evil: 1")]
    public async Task MethodThatIsNoneIsRefusedBeforeAnythingIsSent(string method)
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => UploadAsync("method", method));

        Assert.Contains("method", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/form")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    public async Task UrlThatLeadsNowhereIsRefusedBeforeAnythingIsSent(string url)
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => UploadAsync("url", url));

        Assert.Contains("URL", fault.Message, StringComparison.Ordinal);
    }

    private static async Task UploadAsync(string member, string value)
    {
        JsonObject response = ResponseJson.Created();
        response["upload"]![member] = value;
        StubHandler handler = new(StubHandler.Json(response.ToJsonString()));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        await created.Upload!.SendAsync(client, "x"u8.ToArray());
    }
}
