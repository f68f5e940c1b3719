namespace FloraGen.Runtime.Internal;

using System;
#if !NET8_0_OR_GREATER
using System.Collections.Generic;
#endif
using System.Net.Http;
#if NET8_0_OR_GREATER
using System.Net.Http.Headers;
#endif

/// <summary>Makes messages for what the connections were set up for, such as HTTP/2: they would ask for HTTP/1.1 otherwise.</summary>
internal static class HttpMessages
{
    /// <summary>.NET's name for the wish, which before .NET 10 has to be made for each request.</summary>
    private const string StreamingOption = "WebAssemblyEnableStreamingResponse";

    private const string UserAgent = "User-Agent";

    private const string Operation = "FloraGen.Operation";

#if NET8_0_OR_GREATER
    public static HttpRequestOptionsKey<ApiOperation> OperationKey { get; } = new(Operation);
#else
    public const string OperationKey = Operation;
#endif

    public static HttpRequestMessage New(HttpClient http, HttpMethod method, Uri url, string userAgent)
    {
#if NET8_0_OR_GREATER
        HttpRequestMessage message = new(method, url) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
#else
        HttpRequestMessage message = new(method, url);
#endif
        // Browsers have a name of their own. Some send this one too, and other hosts refuse headers that they were not told of.
        if (!Browser.IsHost)
        {
            _ = message.Headers.TryAddWithoutValidation(UserAgent, Applications(http) + userAgent);
        }

        return message;
    }

    /// <summary>Tells handlers of the HttpClient what a message is sent for.</summary>
    public static void Tell(HttpRequestMessage message, ApiOperation operation)
    {
        ((ISendings)operation).Begin();
#if NET8_0_OR_GREATER
        message.Options.Set(OperationKey, operation);
#else
        message.Properties[OperationKey] = operation;
#endif
    }

    /// <summary>What the application calls itself stands in front, where its HttpClient says it.</summary>
    private static string Applications(HttpClient http)
        => RawHeaders.AreNone(http.DefaultRequestHeaders) ? ""
            : RawHeaders.TryGetValues(http.DefaultRequestHeaders, UserAgent, out HeaderStringValues values) ? string.Join(" ", values) + " " : "";

    /// <summary>Lets a browser hand the response over as it comes in, and not only when all of it is there.</summary>
    public static void AskForStream(HttpRequestMessage message)
    {
        if (!Browser.IsHost)
        {
            return;
        }

#if NET8_0_OR_GREATER
        message.Options.Set(new HttpRequestOptionsKey<bool>(StreamingOption), true);
#else
        message.Properties[StreamingOption] = true;
#endif
    }
}
