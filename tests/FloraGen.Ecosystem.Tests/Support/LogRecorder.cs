using Microsoft.Extensions.Logging;

namespace EcosystemTests.Support;

/// <summary>Keeps what is logged from one level on.</summary>
internal sealed class LogRecorder(LogLevel lowest = LogLevel.Trace) : ILogger, ILoggerProvider
{
    private readonly Lock _gate = new();

    public List<LogEntry> Entries { get; } = [];

    public List<string> Categories { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        IReadOnlyList<KeyValuePair<string, object?>> properties = state as IReadOnlyList<KeyValuePair<string, object?>> ?? [];
        lock (_gate)
        {
            Entries.Add(new LogEntry(logLevel, eventId, formatter(state, exception), [.. properties], exception));
        }
    }

    public ILogger CreateLogger(string categoryName)
    {
        Categories.Add(categoryName);
        return this;
    }

    public void Dispose()
    {
    }
}
