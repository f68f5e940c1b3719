namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

/// <summary>What a request carries that the client's credentials did not put there: headers of its HttpClient and of the caller, and its query.</summary>
/// <param name="defaults">The headers that the HttpClient sends with every request.</param>
/// <param name="ofClient">The headers of the client's options.</param>
/// <param name="ofCall">The headers of the call's options.</param>
/// <param name="url">Where the request goes.</param>
internal sealed class CarriedSecrets(
    HttpRequestHeaders defaults, IReadOnlyDictionary<string, string>? ofClient, IReadOnlyDictionary<string, string>? ofCall, Uri url)
{
    public bool HasHeader(string name) => RawHeaders.Contains(defaults, name) || Has(ofClient, name) || Has(ofCall, name);

    public bool HasParameter(string name)
    {
        string start = Uri.EscapeDataString(name) + "=";
        foreach (string pair in url.Query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(IReadOnlyDictionary<string, string>? headers, string name)
    {
        if (headers is null)
        {
            return false;
        }

        foreach (KeyValuePair<string, string> header in headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
