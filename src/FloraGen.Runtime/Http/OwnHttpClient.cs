namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;

/// <summary>The connections of a client that was given none.</summary>
internal static class OwnHttpClient
{
    /// <summary>A connection that lives for ever never notices that the server's address changed.</summary>
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(2);

    public static HttpClient Create()
    {
        SocketsHttpHandler handler = new()
        {
            PooledConnectionLifetime = s_connectionLifetime,
            AutomaticDecompression = DecompressionMethods.All,
            // A redirect could lead a key in a header of its own to another host, or a stream that was sent already: it is an answer.
            AllowAutoRedirect = false,
            UseCookies = false,
        };
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
