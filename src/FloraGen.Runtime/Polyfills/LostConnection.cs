namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading;

/// <summary>What .NET says in the exceptions of a connection, and its forerunners do not.</summary>
internal static class LostConnection
{
    /// <summary>Timers may end a little early.</summary>
    private static readonly TimeSpan s_timerError = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether the request surely never reached a server.</summary>
    public static bool WasNeverMade(HttpRequestException exception) => exception.InnerException switch
    {
        // .NET Framework.
        WebException cause => cause.Status
            is WebExceptionStatus.NameResolutionFailure
            or WebExceptionStatus.ProxyNameResolutionFailure
            or WebExceptionStatus.ConnectFailure
            or WebExceptionStatus.SecureChannelFailure
            or WebExceptionStatus.TrustFailure,
        // A library for .NET Standard that runs on .NET: within a request, it would be an IOException that has one of these.
        SocketException or AuthenticationException => true,
        _ => false,
    };

    /// <summary>A cancellation that nobody asked for: the timeout of an HttpClient causes one, and so does disposing it before that.</summary>
    public static bool IsTimeout(HttpClient http, Stopwatch elapsed)
        => http.Timeout != Timeout.InfiniteTimeSpan && elapsed.Elapsed >= http.Timeout - s_timerError;
}
