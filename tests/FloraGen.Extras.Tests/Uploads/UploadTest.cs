using Flora;
using FloraSandbox;
using FloraSandbox.Recording;

namespace ExtrasTests.Uploads;

/// <summary>A server of its own for each test, and a client of it.</summary>
public abstract class UploadTest : IAsyncLifetime
{
    private protected static readonly WaitOptions Soon = new() { PollInterval = TimeSpan.FromMilliseconds(10), Timeout = TimeSpan.FromMinutes(1) };

    private protected static readonly AssetUploadParams Garden = new() { WorkspaceId = "ws_garden", Wait = Soon };

    private protected SandboxServer Server { get; private set; } = null!;

    private protected FloraClient Client { get; private set; } = null!;

    private protected virtual TimeSpan ProcessingTime => TimeSpan.Zero;

    /// <summary>What was asked, one after the other, with ids left out.</summary>
    private protected IEnumerable<string> Calls => Server.Requests.Select(static request => request.IsUpload ? "upload" : $"{request.Method} {request.Path.Split('/') switch
    {
        [_, _, _, _] => "assets",
        [.., "complete"] => "complete",
        _ => "asset",
    }}");

    public async Task InitializeAsync()
    {
        Server = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = ProcessingTime });
        Client = new FloraClient(new FloraClientOptions { ApiKey = Server.ApiKey, BaseUrl = Server.BaseUrl });
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>The body of the create.</summary>
    private protected string CreateBody => Server.Requests.First(static request => request.Method == "POST").Body!;

    private protected RecordedRequest Upload => Assert.Single(Server.Requests, static request => request.IsUpload);
}
