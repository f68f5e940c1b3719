namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Pages that give the URL of the one behind them.</summary>
internal static class NextUrlPaging
{
    /// <summary>A list ends where there is no URL. A page without items may have one: a filter can leave a page empty.</summary>
    public static string? Next(string? url) => string.IsNullOrWhiteSpace(url) ? null : url!.Trim();

    /// <summary>Where a page's URL leads, seen from the call that returned the page.</summary>
    /// <param name="baseUrl">Where the API is, without a slash at its end.</param>
    /// <param name="path">The path of the call.</param>
    /// <param name="next">Absolute, or relative to the call's URL. A path that is the call's own may leave out the base URL's.</param>
    /// <param name="options">The client's, which name it in an exception.</param>
    /// <exception cref="ApiException">It leads to another server, which must not see the credentials, or is no URL.</exception>
    public static Uri Resolve(string baseUrl, string path, string next, ApiOptions? options = null)
    {
        Uri asked = new(baseUrl + path);
        bool isCallsOwnPath = string.Equals(next.Split('?', 2)[0], path, StringComparison.Ordinal);
        if (!Uri.TryCreate(asked, isCallsOwnPath ? baseUrl + next : next, out Uri? url) || !ServerAddress.IsOfHttp(url))
        {
            throw ApiErrors.Of(new ApiException("The next URL of a page is not a valid URL: the list cannot be continued.", null), options);
        }

        // A fragment is never sent, and would hide what is put behind it.
        return Origin(url) == Origin(asked)
            ? url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query))
            : throw ApiErrors.Of(new ApiException($"The next URL of a page leads to {Origin(url)} and not to {Origin(asked)}: it is not followed, for the credentials would go there.", null), options);
    }

    /// <summary>Scheme, host and port; no user.</summary>
    private static string Origin(Uri url) => url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
