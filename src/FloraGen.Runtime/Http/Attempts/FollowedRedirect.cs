namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>
/// A client's own connections follow no redirects, and those of a caller's HttpClient do by default: without the header
/// <c>Authorization</c>, which .NET takes off, and with every other one. A secret in such a header went to the other host, and
/// somebody has to hear of it.
/// </summary>
internal static class FollowedRedirect
{
    /// <param name="asked">Where the request was sent.</param>
    /// <param name="response">The response, from wherever it came.</param>
    /// <param name="security">What the secrets of the request stand in.</param>
    /// <returns>The header that was carried to another host; null where nothing was.</returns>
    public static string? Leak(Uri? asked, HttpResponseMessage response, SecurityRule security)
        => response.RequestMessage is { RequestUri: { IsAbsoluteUri: true } reached } message
            && asked is not null
            && !ReferenceEquals(asked, reached)
            && !string.Equals(Origin(asked), Origin(reached), StringComparison.Ordinal)
            ? security.SecretAmong(message.Headers, except: "Authorization")
            : null;

    public static ApiException Failure(string call, string header, Uri reached, ServerResponse response)
        => new(
            $"The HttpClient followed a redirect of {call} to {reached.Host}, and the header {header} was sent along: use a handler with AllowAutoRedirect = false, and treat the secret as exposed.",
            response);

    private static string Origin(Uri url) => url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
