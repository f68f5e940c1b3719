using FloraSandbox;
using Generated.Flora;

namespace RuntimeTests.Sandbox;

/// <summary>A server of its own for each test, and a client of it.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    private protected static readonly WaitOptions Soon = new() { PollInterval = TimeSpan.FromMilliseconds(20), Timeout = TimeSpan.FromSeconds(20) };

    private protected SandboxServer Server { get; private set; } = null!;

    private protected FloraClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = TimeSpan.FromMilliseconds(50) });
        Client = new FloraClient(new FloraClientOptions { ApiKey = Server.ApiKey, BaseUrl = Server.BaseUrl });
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    private protected Task<AssetCreateResponse> ReserveAsync(string fileName = "tulip.txt", string workspaceId = "ws_1")
        => Client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = workspaceId, FileName = fileName, ContentType = "text/plain" });
}
