using System.Diagnostics;
using System.Text.Json;
using FloraGen.Tests;

namespace FloraGen.Prism.Tests.Serving;

/// <summary>Prism in a process of its own, which serves one document after another.</summary>
internal sealed class PrismServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private PrismServer(Process process) => _process = process;

    /// <summary>The base URL. It has a path, so that no server of a document adds one.</summary>
    public Uri Address { get; private set; } = null!;

    public static async Task<PrismServer> StartAsync()
    {
        string script = RepositoryPath.Of("tests", "FloraGen.Prism.Tests", "Vendor", "server.cjs");
        ProcessStartInfo info = new(PrismFolder.Node ?? throw new InvalidOperationException("Node.js is not on the PATH."), [script, PrismFolder.Path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        PrismServer server = new(Process.Start(info)!);
        JsonElement response = await server.ReadAsync();
        server.Address = new Uri($"http://127.0.0.1:{response.GetProperty("port").GetInt32()}/base");
        return server;
    }

    /// <summary>Serves another document from now on.</summary>
    public async Task LoadAsync(string file)
    {
        await _process.StandardInput.WriteLineAsync(file);
        await _process.StandardInput.FlushAsync();
        JsonElement response = await ReadAsync();
        Assert.False(response.TryGetProperty("error", out JsonElement error), $"Prism cannot read {file}: {error}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<JsonElement> ReadAsync()
    {
        using CancellationTokenSource limit = new(s_patience);
        string line = await _process.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("Prism ended.");
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
