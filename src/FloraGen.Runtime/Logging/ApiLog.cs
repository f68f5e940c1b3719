namespace FloraGen.Runtime.Internal;

using System;
using Microsoft.Extensions.Logging;

/// <summary>
/// Every message that a client logs. Alerts and filters of users go by ids, names and properties, so none of them is ever changed
/// or used anew.
/// </summary>
internal static class ApiLog
{
    public static Action<ILogger, string, int, Exception?> AttemptSending { get; } = LoggerMessage.Define<string, int>(
        LogLevel.Debug, new EventId(1, nameof(AttemptSending)), "Sending {Call}, attempt {Attempt}");

    public static Action<ILogger, string, int, double, string?, int, Exception?> AttemptAnswered { get; } =
        LoggerMessage.Define<string, int, double, string?, int>(
            LogLevel.Debug,
            new EventId(2, nameof(AttemptAnswered)),
            "{Call} returned {StatusCode} after {ElapsedMilliseconds} ms (request id {RequestId}), attempt {Attempt}");

    public static Action<ILogger, string, string, double, int, Exception?> AttemptUnanswered { get; } =
        LoggerMessage.Define<string, string, double, int>(
            LogLevel.Debug,
            new EventId(3, nameof(AttemptUnanswered)),
            "{Call} ended without a response ({ErrorType}) after {ElapsedMilliseconds} ms, attempt {Attempt}");

    public static Action<ILogger, string, string, double, int, Exception?> CallRetrying { get; } =
        LoggerMessage.Define<string, string, double, int>(
            LogLevel.Warning,
            new EventId(4, nameof(CallRetrying)),
            "{Call} failed ({ErrorType}) and is tried again in {DelayMilliseconds} ms, attempt {Attempt}");

    public static Action<ILogger, string, string, string?, int, Exception?> CallFailed { get; } =
        LoggerMessage.Define<string, string, string?, int>(
            LogLevel.Warning,
            new EventId(5, nameof(CallFailed)),
            "{Call} failed ({ErrorType}, request id {RequestId}) and is not tried again, attempts {Attempts}");

    public static Action<ILogger, string, DateTimeOffset?, Exception?> TokenFetched { get; } = LoggerMessage.Define<string, DateTimeOffset?>(
        LogLevel.Debug, new EventId(6, nameof(TokenFetched)), "{Call} gave an access token that is used until {UsedUntil}");

    public static Action<ILogger, string, Exception?> AttemptsMultiply { get; } = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(7, nameof(AttemptsMultiply)),
        "A handler of the HttpClient sent {Operation} again, and the client tries again as well, so that attempts multiply. Set MaxRetries to 0, or take the handler off this client (RemoveAllResilienceHandlers)");
}
