using Microsoft.Extensions.Logging;

namespace EcosystemTests.Support;

internal sealed record LogEntry(LogLevel Level, EventId Event, string Text, IReadOnlyList<KeyValuePair<string, object?>> Properties, Exception? Exception)
{
    public object? this[string property] => Properties.Single(item => item.Key == property).Value;

    /// <summary>The properties of the message, in its order.</summary>
    public string PropertyNames => string.Join(", ", Properties.Where(static item => item.Key != "{OriginalFormat}").Select(static item => item.Key));
}
