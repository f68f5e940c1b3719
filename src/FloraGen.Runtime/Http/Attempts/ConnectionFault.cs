namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;

/// <summary>What connections throw, and what it means for a call.</summary>
internal static class ConnectionFault
{
    /// <summary>The exception of the call; null for what is no fault of a connection.</summary>
    public static ApiConnectionException? Of(Exception exception, string call) => exception switch
    {
        HttpRequestException or IOException or InvalidDataException or SocketException => ApiErrors.OfConnection(call, exception),
        OperationCanceledException { InnerException: TimeoutException limit } => ApiErrors.OfTimeout(call, exception, limit),
        _ => RejectionOf(exception) is { } rejection ? OfRejection(rejection, exception, call) : null,
    };

    /// <summary>Whether a server may have got the request: a connection that never came about carried nothing.</summary>
#if NET8_0_OR_GREATER
    public static bool MayHaveBeenSent(Exception exception) => !IsOfNoConnection(exception) && exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,
    };
#else
    public static bool MayHaveBeenSent(Exception exception)
        => !IsOfNoConnection(exception) && (exception is not HttpRequestException fault || !LostConnection.WasNeverMade(fault));
#endif

    /// <summary>The same for a body that is being read, where Brotli says with an exception of its own that it makes no sense.</summary>
    public static ApiConnectionException? OfBody(Exception exception, string call)
        => exception is InvalidOperationException and not ObjectDisposedException ? ApiErrors.OfConnection(call, exception) : Of(exception, call);

    /// <summary>Faults in the middle of a body; being too late is one of them.</summary>
    public static bool IsOfBody(Exception exception) => exception is HttpRequestException or IOException or InvalidDataException or SocketException or OperationCanceledException;

    /// <summary>
    /// So .NET 10 says that a connection was reset in the moment in which it came about: with the exception of the socket itself,
    /// which within a request would stand in an IOException.
    /// </summary>
    private static bool IsOfNoConnection(Exception exception)
        => exception is SocketException { SocketErrorCode: SocketError.NotConnected or SocketError.ConnectionRefused or SocketError.HostNotFound };

    /// <summary>
    /// A resilience handler in front of the connections, such as Microsoft.Extensions.Http.Resilience, refuses with exceptions of
    /// Polly's own, which nobody who calls an API should have to know.
    /// </summary>
    /// <returns>The name of the kind of refusal; null for all other exceptions.</returns>
    private static string? RejectionOf(Exception exception)
    {
        for (Type? type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == "Polly.ExecutionRejectedException")
            {
                return exception.GetType().Name;
            }
        }

        return null;
    }

    private static ApiConnectionException OfRejection(string kind, Exception exception, string call)
        => kind == "TimeoutRejectedException" ? ApiErrors.OfTimeout(call, exception, null) : ApiErrors.OfConnection(call, exception);
}
