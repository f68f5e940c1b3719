namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;

/// <summary>Keeps secrets off connections that anybody on the way can read.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal static class InsecureHttp
{
    /// <summary>This machine's own addresses are no way that somebody else is on.</summary>
    public static bool IsRefused(Uri url, ApiOptions options) => url.Scheme != "https" && !url.IsLoopback && !options.AllowInsecureHttp;

    /// <exception cref="InvalidOperationException">The URL is http, and the option does not allow that.</exception>
    public static void Refuse(Uri url, string secret, ApiOptions options)
    {
        if (IsRefused(url, options))
        {
            throw new InvalidOperationException(
                $"{secret} would be sent to {url.Host} over http, which is not encrypted: use https, or set {options.GetType().Name}.{nameof(ApiOptions.AllowInsecureHttp)}.");
        }
    }
}
