namespace Peers;

internal static class Telling
{
    /// <summary>The exception in a cell: its class, what is inside it, and the start of what it says.</summary>
    public static string Told(this Exception exception) => exception.InnerException is { } inner
        ? $"{exception.GetType().Name} of {inner.GetType().Name}: {Start(exception.Message)}"
        : $"{exception.GetType().Name}: {Start(exception.Message)}";

    public static async Task<Exception?> ThrownAsync(this Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    public static string Or(this IEnumerable<string?> texts, string none) => texts.Select(static text => text ?? "none").DefaultIfEmpty(none).Aggregate(static (all, next) => $"{all}, {next}");

    private static string Start(string message) => message.ReplaceLineEndings(" ").Replace("|", "/", StringComparison.Ordinal) is { Length: > 90 } text ? text[..90] + "…" : message;
}
