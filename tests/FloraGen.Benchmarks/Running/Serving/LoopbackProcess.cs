using System.Diagnostics;

namespace FloraGen.Benchmarks.Running.Serving;

/// <summary>This program once more, as the server. It ends with the one that started it.</summary>
internal sealed class LoopbackProcess : IDisposable
{
    public const string Word = "serve";

    private readonly Process _process;

    public LoopbackProcess()
    {
        string program = Environment.ProcessPath!, library = typeof(LoopbackProcess).Assembly.Location;
        bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        ProcessStartInfo start = new(program, isHost ? [library, Word] : [Word]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        BaseUrl = new Uri(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start."));
    }

    public Uri BaseUrl { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
