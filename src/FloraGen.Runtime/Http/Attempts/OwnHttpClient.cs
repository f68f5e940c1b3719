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

    public static HttpClient Create() => new(CreateDecompressing(), disposeHandler: true)
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
        // A redirect could lead a key in a header of its own to another host, or a stream that was sent already: it is a response.
        AllowAutoRedirect = false,
        UseCookies = false,
    };
#else
    public static HttpClient Create() => new(CreateDecompressing(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

    public static HttpMessageHandler CreateHandler()
    {
        HttpClientHandler handler = CreatePlain();
        if (Browser.IsHost)
        {
            return handler;
        }

        // .NET Framework has two connections to a host otherwise, and calls would wait for each other.
        handler.MaxConnectionsPerServer = int.MaxValue;
        handler.UseCookies = false;
        return handler;
    }
#endif

    /// <summary>Whether compression is left to who is in front of these connections. Where there are no sockets, it is the host's business.</summary>
    public static bool LeavesCompression(HttpMessageHandler connections) => connections switch
    {
#if NET8_0_OR_GREATER
        SocketsHttpHandler handler when SocketsHttpHandler.IsSupported => handler.AutomaticDecompression == DecompressionMethods.None,
#else
        HttpClientHandler handler when !Browser.IsHost => handler.SupportsAutomaticDecompression && handler.AutomaticDecompression == DecompressionMethods.None,
#endif
        _ => false,
    };

    private static HttpMessageHandler CreateDecompressing()
    {
        HttpMessageHandler connections = CreateHandler();
        return LeavesCompression(connections) ? new DecompressionHandler { InnerHandler = connections } : connections;
    }

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
