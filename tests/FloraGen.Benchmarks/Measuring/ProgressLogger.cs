using BenchmarkDotNet.Loggers;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>Shows which benchmark runs, and what goes wrong; the rest is in the table at the end.</summary>
internal sealed class ProgressLogger : ILogger
{
    public string Id => nameof(ProgressLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error)
        {
            Console.Error.Write(text);
        }
    }

    public void WriteLine() { }

    public void WriteLine(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error || text.StartsWith("// Benchmark: ", StringComparison.Ordinal))
        {
            Console.Error.WriteLine(text);
        }
    }

    public void Flush() { }
}
