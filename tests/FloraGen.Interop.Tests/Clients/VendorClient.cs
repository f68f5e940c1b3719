using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraSandbox;

namespace InteropTests.Clients;

/// <summary>FLORA's own client, in a process of Node.js that is told what to do line by line.</summary>
internal sealed class VendorClient : IScriptedClient
{
    /// <summary>No call of the script takes long: this only ends a process that hangs.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly Process _process;

    public VendorClient(SandboxServer server)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        string driver = RepositoryPath.Of("tests", "FloraGen.Interop.Tests", "Vendor", "driver.cjs");
        _process = Process.Start(new ProcessStartInfo(VendorFolder.Node!, [driver, VendorFolder.Path, server.ApiKey, server.BaseUrl.ToString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
    }

    public async Task<ScriptedOutcome> DoAsync(string operation, JsonObject arguments)
    {
        using CancellationTokenSource limit = new(s_limit);
        JsonObject line = new() { ["operation"] = operation, ["arguments"] = arguments.DeepClone() };
        await _process.StandardInput.WriteLineAsync(line.ToJsonString().AsMemory(), limit.Token);
        await _process.StandardInput.FlushAsync(limit.Token);
        string response = await _process.StandardOutput.ReadLineAsync(limit.Token)
            ?? throw new InvalidOperationException($"The process of FLORA's client ended at '{operation}'.");
        return JsonSerializer.Deserialize<ScriptedOutcome>(response, s_web)!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using CancellationTokenSource limit = new(s_limit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
