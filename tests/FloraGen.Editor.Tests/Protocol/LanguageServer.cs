using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace FloraGen.Editor.Tests.Protocol;

/// <summary>A language server in a process of its own, which ends with this object, and the editor's side of what they say.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _waiting = new();
    private readonly Process _process;
    private readonly MessageStream _messages;
    private readonly Func<string, JsonNode?> _setting;
    private readonly StringBuilder _log = new();
    private int _lastId;

    /// <param name="program">The server.</param>
    /// <param name="folder">Where it works.</param>
    /// <param name="setting">The value of a section of the editor's settings.</param>
    public LanguageServer(string program, string folder, Func<string, JsonNode?> setting, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo info = new(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in info.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            _ = info.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            info.Environment[name] = value;
        }

        _setting = setting;
        _process = Process.Start(info)!;
        _process.ErrorDataReceived += (_, line) => Log(line.Data);
        _process.BeginErrorReadLine();
        _messages = new MessageStream(_process.StandardOutput.BaseStream, _process.StandardInput.BaseStream);
        _ = ListenAsync();
    }

    public async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        int id = Interlocked.Increment(ref _lastId);
        TaskCompletionSource<JsonNode?> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = response;
        await _messages.WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        try
        {
            return await response.Task.WaitAsync(s_limit);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"No response to {method} within {s_limit}:\n{LogText()}");
        }
    }

    public Task TellAsync(string method, JsonObject parameters)
        => _messages.WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _messages.ReadAsync() is { } message)
        {
            if (message["method"]?.GetValue<string>() is { } method)
            {
                await HearAsync(method, message);
            }
            else if (message["id"] is { } id && _waiting.TryRemove(id.GetValue<int>(), out TaskCompletionSource<JsonNode?>? response))
            {
                _ = message["error"] is { } error
                    ? response.TrySetException(new InvalidOperationException(error.ToJsonString()))
                    : response.TrySetResult(message["result"]?.DeepClone());
            }
        }
    }

    /// <summary>The server asks for settings; whatever else it wants is granted.</summary>
    private async Task HearAsync(string method, JsonObject message)
    {
        Log($"{method} {message["params"]?.ToJsonString()}");
        if (message["id"] is not { } id)
        {
            return;
        }

        JsonNode? result = method == "workspace/configuration"
            ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(item => _setting(item!["section"]!.GetValue<string>()))])
            : null;
        await _messages.WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });
    }

    private void Log(string? line)
    {
        lock (_log)
        {
            _ = _log.AppendLine(line);
        }
    }

    private string LogText()
    {
        lock (_log)
        {
            return _log.ToString();
        }
    }
}
