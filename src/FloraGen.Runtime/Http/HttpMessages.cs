namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>Makes messages for what the connections were set up for, such as HTTP/2: they would ask for HTTP/1.1 otherwise.</summary>
internal static class HttpMessages
{
#if NET8_0_OR_GREATER
    public static HttpRequestMessage New(HttpClient http, HttpMethod method, Uri url)
        => new(method, url) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
#else
    public static HttpRequestMessage New(HttpClient http, HttpMethod method, Uri url) => new(method, url);
#endif
}
