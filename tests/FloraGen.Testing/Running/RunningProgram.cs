using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace FloraGen.Testing.Running;

/// <summary>A program that goes on until it is stopped, such as a server.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private RunningProgram(ProcessStartInfo info)
    {
        _process = new Process { StartInfo = info };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <param name="folder">Where it runs.</param>
    /// <param name="program">The program's assembly.</param>
    /// <param name="environment">What differs from this process's environment.</param>
    public static RunningProgram Start(string folder, string program, params (string Name, string? Value)[] environment)
    {
        ProcessStartInfo info = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in environment)
        {
            info.Environment[name] = value;
        }

        return new RunningProgram(info);
    }

    /// <summary>Waits for a line, for a bounded time.</summary>
    /// <returns>The pattern's first group in it.</returns>
    public async Task<string> WaitForAsync(Regex pattern)
    {
        using CancellationTokenSource limit = new(s_patience);
        while (true)
        {
            string line = await _lines.Reader.ReadAsync(limit.Token);
            if (pattern.Match(line) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            _ = _lines.Writer.TryWrite(line);
        }
    }
}
