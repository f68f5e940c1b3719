namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;

/// <summary>Which failures may pass, and which requests may be sent twice.</summary>
internal static class RetryRule
{
    /// <summary>HTTP says that these methods do no more when sent twice than once. Nobody knows that of a method that is not among them.</summary>
    public static bool IsRepeatable(HttpMethod method)
        => method == HttpMethod.Get
            || method == HttpMethod.Head
            || method == HttpMethod.Options
            || method == HttpMethod.Trace
            || method == HttpMethod.Put
            || method == HttpMethod.Delete
            || string.Equals(method.Method, "QUERY", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A request that is not repeatable is tried again only where the server surely did nothing: it was never reached, it says
    /// that it is too busy (429, 503), or it asks for another attempt itself.
    /// </summary>
    public static bool Allows(AttemptResult result, bool isRepeatable, IReadOnlyList<string> finalErrorCodes)
    {
        if (result.Response is not { } response)
        {
            return isRepeatable || !result.WasSent;
        }

        // The code stands in the body, which is read where it matters only.
        return MayPass(response, isRepeatable) && !(finalErrorCodes.Count > 0 && IsFinal(result.Failure?.ErrorCode, finalErrorCodes));
    }

    /// <summary>Why a failure that may pass is final for a request that is not repeatable; null for all others.</summary>
    public static string? Doubt(AttemptResult result, bool isRepeatable)
        => result is { Response: null, WasSent: true } && !isRepeatable
            ? "It was not retried: without an idempotency key, it is unknown whether the server processed it."
            : null;

    private static bool MayPass(ServerResponse response, bool isRepeatable)
    {
        string? wish = HeaderMap.First(response.Headers, "x-should-retry");
        if (string.Equals(wish, "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (string.Equals(wish, "false", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return (int)response.StatusCode switch
        {
            429 or 503 => true,
            408 or 409 or >= 500 => isRepeatable,
            _ => false,
        };
    }

    private static bool IsFinal(string? code, IReadOnlyList<string> finalErrorCodes)
    {
        for (int index = 0; index < finalErrorCodes.Count; index++)
        {
            if (string.Equals(finalErrorCodes[index], code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
