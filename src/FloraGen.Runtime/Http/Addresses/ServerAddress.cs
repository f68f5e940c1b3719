namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Where the calls of a client go.</summary>
/// <param name="url">Absolute, without a query and without a slash at its end.</param>
/// <param name="query">What goes with each call, without the question mark; empty for nothing.</param>
internal sealed class ServerAddress(string url, string query)
{
    public string Url { get; } = url;

    public string Query { get; } = query;

    /// <summary>
    /// Whether HTTP can be spoken with what a URL names: by the connections, or by .NET's service discovery, which chooses between
    /// http and https later.
    /// </summary>
    public static bool IsOfHttp(Uri url) => url.Scheme is "http" or "https" || IsToBeResolved(url);

    /// <summary>Whether a handler of the HttpClient has to find the host first.</summary>
    public static bool IsToBeResolved(Uri url) => url.Scheme is "https+http" or "http+https";
}
