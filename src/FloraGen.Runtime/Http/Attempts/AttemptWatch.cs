namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Runtime.InteropServices;

/// <summary>
/// One attempt as those see it who watch. Logs, spans and metrics each stand in a file of their own, which projects get that have
/// what it takes; without them nothing happens here. It is in each call, so it is no object of its own.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal partial struct AttemptWatch
{
    private readonly ApiCall _call;
    private readonly int _retries;
    private int _resends;

    /// <param name="call">The call.</param>
    /// <param name="retries">The number of attempts before this one.</param>
    public AttemptWatch(ApiCall call, int retries)
    {
        _call = call;
        _retries = retries;
    }

    /// <summary>The request is complete and about to be sent.</summary>
    public void Sending(HttpRequestMessage message)
    {
        _resends = _call.Requests++;
        StartSpan(message);
        LogSending();
    }

    /// <summary>The headers of the response are there.</summary>
    public void Received(HttpResponseMessage response) => SeeHeaders(response);

    /// <summary>The attempt is over.</summary>
    public void Ended(AttemptResult result)
    {
        LogEnd(result);
        EndSpan(result);
    }

    /// <summary>The attempt ended in something that is no failure of the call's: the caller cancelled, or code of the caller's threw.</summary>
    public void Ended(Exception exception)
    {
        LogEnd(exception);
        EndSpan(exception);
    }

    /// <summary>Another attempt follows after a wait.</summary>
    public static void Retrying(ApiCall call, AttemptResult result, int retries, TimeSpan wait) => LogRetry(call, result, retries, wait);

    /// <summary>An access token came.</summary>
    public static void TokenFetched(ApiCall call, FetchedToken token) => LogToken(call, token);

    /// <summary>No other attempt follows one that was refused.</summary>
    public static void GivenUp(ApiCall call, FailedResponse response) => LogFailure(call, response);

    /// <summary>No other attempt follows one that got no response.</summary>
    public static void GivenUp(ApiCall call, ApiException failure, int attempts) => LogFailure(call, failure, attempts);

    partial void StartSpan(HttpRequestMessage message);

    partial void SeeHeaders(HttpResponseMessage response);

    partial void EndSpan(AttemptResult result);

    partial void EndSpan(Exception exception);

    partial void LogSending();

    partial void LogEnd(AttemptResult result);

    partial void LogEnd(Exception exception);

    static partial void LogRetry(ApiCall call, AttemptResult result, int retries, TimeSpan wait);

    static partial void LogFailure(ApiCall call, FailedResponse response);

    static partial void LogFailure(ApiCall call, ApiException failure, int attempts);

    static partial void LogToken(ApiCall call, FetchedToken token);
}
