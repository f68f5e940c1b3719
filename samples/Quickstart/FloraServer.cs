using Flora;
using FloraSandbox;

namespace Quickstart;

/// <summary>Where this run talks to: the server that the environment names, or else a sandbox in this process.</summary>
internal sealed class FloraServer : IAsyncDisposable
{
    private readonly SandboxServer? _sandbox;

    private FloraServer(SandboxServer? sandbox) => _sandbox = sandbox;

    public bool IsSandbox => _sandbox is not null;

    /// <summary>The workspace that gets the assets.</summary>
    public string WorkspaceId { get; } = Variable("FLORA_WORKSPACE_ID") ?? "ws_garden";

    public string Description => _sandbox is null
        ? $"Talking to {Variable("FLORA_BASE_URL") ?? "FLORA"}, because FLORA_API_KEY is set. A picture and a note are uploaded to the workspace {WorkspaceId}; FLORA_WORKSPACE_ID names another."
        : $"Talking to a sandbox in this process at {_sandbox.BaseUrl}. Set FLORA_API_KEY to talk to a real server.";

    public static async Task<FloraServer> ChooseAsync()
        => new(Variable("FLORA_API_KEY") is null ? await SandboxServer.StartAsync() : null);

    /// <summary>A client that is told nothing takes its key and address from FLORA_API_KEY and FLORA_BASE_URL.</summary>
    public FloraClient CreateClient() => _sandbox is null
        ? new FloraClient()
        : new FloraClient(new FloraClientOptions { ApiKey = _sandbox.ApiKey, BaseUrl = _sandbox.BaseUrl });

    public ValueTask DisposeAsync() => _sandbox?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string? Variable(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
