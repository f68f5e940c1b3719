namespace FloraGen.Runtime.Internal;

using System;
using Microsoft.Extensions.Logging;

internal partial struct AttemptWatch
{
    private long _logStart;

    partial void LogSending()
    {
        if (LoggerAt(_call, LogLevel.Debug) is { } logger)
        {
            _logStart = _call.Options.TimeProvider.GetTimestamp();
            ApiLog.AttemptSending(logger, _call.Name, _retries + 1, null);
        }
    }

    partial void LogEnd(AttemptResult result)
    {
        if (_logStart == 0 || LoggerAt(_call, LogLevel.Debug) is not { } logger)
        {
            return;
        }

        if (result.Response is { } response)
        {
            ApiLog.AttemptAnswered(logger, _call.Name, (int)response.StatusCode, LoggedMilliseconds(), response.RequestId, _retries + 1, null);
            return;
        }

        ApiLog.AttemptUnanswered(logger, _call.Name, ErrorType.Of(result.Failure!), LoggedMilliseconds(), _retries + 1, null);
    }

    partial void LogEnd(Exception exception)
    {
        if (_logStart != 0 && LoggerAt(_call, LogLevel.Debug) is { } logger)
        {
            ApiLog.AttemptUnanswered(logger, _call.Name, ErrorType.Of(exception), LoggedMilliseconds(), _retries + 1, null);
        }
    }

    // The exceptions themselves are not logged: their messages repeat the server's words, and whoever called gets them anyway.
    static partial void LogRetry(ApiCall call, AttemptResult result, int retries, TimeSpan wait)
    {
        if (LoggerAt(call, LogLevel.Warning) is { } logger)
        {
            ApiLog.CallRetrying(logger, call.Name, ErrorType.Of(result)!, wait.TotalMilliseconds, retries, null);
        }
    }

    static partial void LogFailure(ApiCall call, FailedResponse response)
    {
        if (LoggerAt(call, LogLevel.Warning) is { } logger)
        {
            ApiLog.CallFailed(logger, call.Name, ErrorType.Of(response)!, response.RequestId, response.Attempts, null);
        }
    }

    static partial void LogFailure(ApiCall call, ApiException failure, int attempts)
    {
        if (LoggerAt(call, LogLevel.Warning) is { } logger)
        {
            ApiLog.CallFailed(logger, call.Name, ErrorType.Of(failure), failure.RequestId, attempts, null);
        }
    }

    static partial void LogToken(ApiCall call, FetchedToken token)
    {
        if (LoggerAt(call, LogLevel.Debug) is { } logger)
        {
            ApiLog.TokenFetched(logger, call.Name, token.UsedUntil, null);
        }
    }

    /// <summary>Null when nobody listens at that level.</summary>
    private static ILogger? LoggerAt(ApiCall call, LogLevel level)
        => call.Options.Logger is { } logger && logger.IsEnabled(level) ? logger : null;

    private double LoggedMilliseconds() => _call.Options.TimeProvider.GetElapsedTime(_logStart).TotalMilliseconds;
}
