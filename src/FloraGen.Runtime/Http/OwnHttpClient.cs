namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;

/// <summary>The connections of a client that was given none.</summary>
internal static class OwnHttpClient
{
#if NET8_0_OR_GREATER
    /// <summary>A connection that lives for ever never notices that the server's address changed.</summary>
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>HTTP/2 puts many calls on one connection: without these questions, a dead one would take all of them with it.</summary>
    private static readonly TimeSpan s_pingDelay = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan s_pingTimeout = TimeSpan.FromSeconds(10);

    public static HttpClient Create() => new(CreateHandler(), disposeHandler: true)
    {
        Timeout = Timeout.InfiniteTimeSpan,
        // Where the server knows it; HTTP/1.1 otherwise.
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
    };

    public static HttpMessageHandler CreateHandler() => !SocketsHttpHandler.IsSupported ? CreatePlain() : new SocketsHttpHandler
    {
        PooledConnectionLifetime = s_connectionLifetime,
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = s_pingDelay,
        KeepAlivePingTimeout = s_pingTimeout,
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        AutomaticDecompression = DecompressionMethods.All,
        // A redirect could lead a key in a header of its own to another host, or a stream that was sent already: it is an answer.
        AllowAutoRedirect = false,
        UseCookies = false,
    };
#else
    public static HttpClient Create() => new(CreateHandler(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

    public static HttpMessageHandler CreateHandler()
    {
        HttpClientHandler handler = CreatePlain();
        if (Browser.IsHost)
        {
            return handler;
        }

        // .NET Framework has two connections to a host otherwise, and calls would wait for each other.
        handler.MaxConnectionsPerServer = int.MaxValue;
        handler.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate;
        handler.UseCookies = false;
        return handler;
    }
#endif

    /// <summary>Where there are no sockets, as in a browser, the host has the connections: it decompresses, and takes no settings for them.</summary>
    private static HttpClientHandler CreatePlain()
    {
        HttpClientHandler handler = new();
        if (handler.SupportsRedirectConfiguration)
        {
            handler.AllowAutoRedirect = false;
        }

        return handler;
    }
}
