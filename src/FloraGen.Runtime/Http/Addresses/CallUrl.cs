namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>
/// The URL of a call. Its query has what the base URL brings, then the call's own, then what the call's options add, and last what
/// the client's options add to all calls, where nothing before it has that name.
/// </summary>
internal static class CallUrl
{
    /// <exception cref="ApiException">A page led to another server, or to no URL.</exception>
    public static Uri Of(ServerAddress address, ApiRequest request, ApiOptions options, RequestOptions? call)
    {
        if (request.NextUrl is { } next)
        {
            return Completed(NextUrlPaging.Resolve(address.Url, request.Path, next, options), address, options, call);
        }

        string query = Joined(address.Query, request.Query?.ToString() ?? "");
        query = call?.Query is null ? query : Added(query, call.Query, isLast: false);
        query = options.Query is null ? query : Added(query, options.Query, isLast: true);
        string separator = request.Path.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        return new Uri(address.Url + request.Path + (query.Length == 0 ? "" : separator + query));
    }

    /// <summary>A page's URL brings the query of the call that led to it, as far as the server put it there.</summary>
    private static Uri Completed(Uri url, ServerAddress address, ApiOptions options, RequestOptions? call)
    {
        if (address.Query.Length == 0 && call?.Query is null && options.Query is null)
        {
            return url;
        }

        string own = url.Query.TrimStart('?');
        string query = own;
        foreach (string pair in address.Query.Split('&'))
        {
            query = pair.Length == 0 || Has(query, pair.Split('=')[0]) ? query : Joined(query, pair);
        }

        query = call?.Query is null ? query : Added(query, call.Query, isLast: true);
        query = options.Query is null ? query : Added(query, options.Query, isLast: true);
        return query.Length == own.Length ? url : new Uri($"{url.GetLeftPart(UriPartial.Path)}?{query}");
    }

    /// <param name="query">What is there.</param>
    /// <param name="parameters">What is added.</param>
    /// <param name="isLast">Whether a name that is there already stays as it is.</param>
    private static string Added(string query, IReadOnlyDictionary<string, string> parameters, bool isLast)
    {
        ApiQuery added = new();
        foreach (KeyValuePair<string, string> parameter in parameters)
        {
            _ = isLast && Has(query, UrlText.Escape(parameter.Key)) ? added : added.Add(parameter.Key, parameter.Value);
        }

        return Joined(query, added.ToString());
    }

    private static string Joined(string first, string second) => first.Length > 0 && second.Length > 0 ? first + "&" + second : first + second;

    private static bool Has(string query, string name)
    {
        foreach (string pair in query.Split('&'))
        {
            if (string.Equals(pair.Split('=')[0], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
